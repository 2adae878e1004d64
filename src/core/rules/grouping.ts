/**
 * From so many places on, a fault is a habit of the whole draft and one thing to do: it becomes one finding, which names
 * all of its places.
 */
export const MIN_PLACES_OF_A_HABIT = 3;
