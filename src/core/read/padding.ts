/** All but what takes up room, or none, without being read: preheaders are followed by rows of that. */
const READ = /[^\s\p{Default_Ignorable_Code_Point}\u2800\uFDD1]/u;

/** Whether nothing in a text is read: white space, invisible characters, template logic. */
export function isPadding(text: string): boolean {
  return !READ.test(text);
}
