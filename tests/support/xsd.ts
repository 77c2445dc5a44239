import { readFileSync } from 'node:fs';
import { memoryPages, validateXML } from 'xmllint-wasm';

/** The official schema: docs/domain.md section 9. */
const SCHEMA = readFileSync(new URL('../fixtures/lheo/lheo-2.3.xsd', import.meta.url), 'utf8');

/** What libxml2 says of a document held against the official XML Schema of LHEO 2.3; empty: it is valid. */
export async function fautesXsd(xml: string): Promise<string[]> {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'export.xml', contents: xml }],
    schema: [SCHEMA],
    maxMemoryPages: memoryPages.GiB,
  });
  return valid ? [] : errors.map(({ rawMessage }) => rawMessage);
}
