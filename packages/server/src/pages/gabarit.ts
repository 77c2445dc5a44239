/** A page without scripts. */
export const gabarit = (titre: string, corps: string): string => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titre}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
${corps}
</body>
</html>
`;

const STYLE = `
:root{color-scheme:light dark;--fond:#fbfaf7;--texte:#1d2430;--doux:#5a6472;--trait:#d9d5cb;--accent:#0b5d4e;--sur:#fff}
@media (prefers-color-scheme:dark){:root{--fond:#14181d;--texte:#e8e6e1;--doux:#a3abb5;--trait:#333b45;--accent:#7fd6c2;--sur:#10201c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:3rem 1.25rem;background:var(--fond);color:var(--texte);font:1.06rem/1.6 Georgia,'Times New Roman',serif}
h1{font-size:2.4rem;line-height:1.1;margin:0 0 .5rem}h2{font-size:1.25rem;margin:2.2rem 0 .5rem}
header p{font-size:1.2rem;color:var(--doux);margin:0}
nav{margin:1.8rem 0;display:flex;flex-wrap:wrap;gap:1rem;align-items:center}
a{color:var(--accent)}a.principal{background:var(--accent);color:var(--sur);padding:.6rem 1.1rem;border-radius:.4rem;text-decoration:none}
a:focus-visible{outline:3px solid var(--accent);outline-offset:3px}
dl{display:flex;flex-wrap:wrap;gap:2rem;margin:0;padding:1.2rem 0;border-block:1px solid var(--trait)}
dl div{display:flex;flex-direction:column-reverse}dt{color:var(--doux)}dd{margin:0;font-size:1.8rem;font-variant-numeric:tabular-nums}
ul{padding-left:1.2rem}pre{overflow-x:auto;padding:1rem;border:1px solid var(--trait);border-radius:.4rem;font-size:.9rem;line-height:1.5}
footer{margin-top:3rem;color:var(--doux);font-size:.95rem}`;
