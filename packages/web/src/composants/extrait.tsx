/** Text of the API in which words are marked: escaped HTML with `<mark>`, of which only these elements are kept. */
export function Extrait({ html }: { html: string }) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return (
    <>
      {Array.from(body.childNodes, (noeud, rang) =>
        noeud.nodeName === 'MARK' ? (
          // oxlint-disable-next-line react/no-array-index-key -- parts of one text never move
          <mark key={rang}>{noeud.textContent}</mark>
        ) : (
          noeud.textContent
        ),
      )}
    </>
  );
}
