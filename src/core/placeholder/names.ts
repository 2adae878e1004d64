/** FreeMarker directives. */
export const freemarker = `
  if elseif else list items sep assign global local macro nested include import function return switch case
  default break continue escape noescape autoesc noautoesc compress setting ftl attempt recover noparse
  outputformat t lt rt nt`;

/** Smarty tags without arguments. */
export const smartyTags = `
  literal strip nocache ldelim rdelim /if /foreach /for /section /block /capture /literal /strip /ts /nocache /while
  /function /append /call /setfilter`;

/** Smarty tags with arguments. */
export const smartyBlocks = `
  if elseif foreach for section assign capture block extends append call counter cycle function config_load eval
  fetch html_image html_options html_table insert mailto math setfilter textformat while ts t`;

/** What MailPoet shortcodes and Drupal tokens begin with. */
export const tokens = 'subscriber newsletter link date site user current-user node order commerce_order';

/** Blade directives with arguments. */
export const bladeLogic = `
  if elseif unless isset empty switch case for foreach forelse while section hasSection sectionMissing
  extends component slot push pushOnce pushIf prepend prependOnce fragment aware use can cannot canany auth guest env error session php inject props continue break`;

/** Blade directives with arguments that render something. */
export const bladeValues = `
  yield include includeIf includeWhen includeUnless includeFirst each lang choice json stack class style method checked selected disabled readonly required vite`;

/** Blade directives without arguments that are no words. */
export const bladeEnds = `
  else endif endunless endisset endempty endswitch endfor endforeach endforelse endwhile endphp endsection
  endcomponent endslot endpush endprepend endauth endguest endcan endcannot endenv enderror endproduction
  endonce endverbatim`;

/** Blade directives without arguments that might be names of people. */
export const bladeAlone = `
  empty default break continue show stop append overwrite parent auth guest once production`;

/** Razor's statements, where a brace follows. */
export const razorBlocks = 'if for foreach while switch using lock';

/** Razor's directives of one line, some of which are words of style sheets. */
export const razorDirectives = `
  namespace page attribute layout implements typeparam removeTagHelper tagHelperPrefix rendermode preservewhitespace`;

/** Razor's objects and helpers. */
export const razorObjects = `
  Model ViewBag ViewData TempData Html Url Localizer DateTime RenderBody RenderSection RenderSectionAsync`;

/** Velocity directives with arguments. */
export const velocity = 'if elseif foreach set parse include macro evaluate define';
