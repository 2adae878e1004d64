/** Hosts that shorten links for anybody. Company shorteners that serve one site alone are not listed. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  (
    '0rz.tw 1url.com 2.gp 3.ly adf.ly bc.vc bit.do bit.ly bitly.com bitly.ws bl.ink budurl.com buff.ly clck.ru clicky.me ' +
    'cli.gs cur.lv cutt.ly cutt.us dub.sh dwz.cn fb.me gg.gg goo.gl hyperurl.co is.gd j.mp kutt.it l.ead.me linktr.ee ' +
    'lnk.to lnkd.in lnk.bio mcaf.ee me2.do moourl.com ow.ly ouo.io qr.ae qrco.de rb.gy rebrand.ly reurl.cc s.id s2r.co ' +
    'short.cm short.gy short.io shorte.st shorturl.at shorturl.com smarturl.it snip.ly snipurl.com soo.gd su.pr ' +
    'surl.li t.co t.ly t2m.io tiny.cc tiny.one tinyurl.com tr.im trib.al u.to urlz.fr urlzs.com v.gd vk.cc vu.fr ' +
    'w.wiki x.co x.gd yourls.org zpr.io'
  ).split(' '),
);
