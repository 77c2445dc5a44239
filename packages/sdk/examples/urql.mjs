// The same API through urql: documents of this package are texts, which urql takes.
// node urql.mjs URL
import { Client, fetchExchange } from '@urql/core';
import { NomenclatureDocument } from '@sofi/sdk/documents';

const client = new Client({ url: process.argv[2], exchanges: [fetchExchange] });
const { data, error } = await client.query(NomenclatureDocument, { nom: 'NIVEAU' }).toPromise();
if (error) throw error;
console.log(JSON.stringify(data.nomenclature.map(({ libelle }) => libelle)));
