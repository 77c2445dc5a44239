import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { siretFictif } from '@sofi/domain';

/**
 * `node bench/src/flux-lheo.ts FILE FORMATIONS [NIGHT]`: an invented LHEO 2.3 feed of about 7.5 kB a session, for the speed and
 * the memory of an import. Each night, one formation in fifty says something else.
 */
const MOTS =
  `préparer organiser réaliser travaux sécurité chantier équipe matériaux isolation peinture enduit façade plâtre carrelage
  lecture plan mesure contrôle qualité client réunion budget délai risque prévention geste posture atelier école métier
  évaluation tâche contrat numérique logiciel réseau données accueil échange écoute français anglais calcul géométrie
  énergie éolien électricité câblage tableau norme habilitation soudure usinage pièce machine réglage maintenance défaut`.split(
    /\s+/,
  );

const [, , fichier, combien = '5000', nuit = '0'] = process.argv;
if (fichier === undefined) throw new Error('FILE?');
const sortie = createWriteStream(fichier);
const ecrire = async (texte: string) => {
  if (!sortie.write(texte)) await once(sortie, 'drain');
};

await ecrire(
  '<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="http://lheo.gouv.fr/2.3"><offres>\n',
);
for (let rang = 0; rang < Number(combien); rang++) await ecrire(formation(rang));
await ecrire('</offres></lheo>\n');
sortie.end();
await once(sortie, 'finish');

function formation(rang: number): string {
  const change = (rang + Number(nuit)) % 50 === 0 ? Number(nuit) : 0;
  const siret = siretFictif(90_100_000 + (rang % 1500), 1);
  const texte = (signes: number) => texteDe(rang, signes);
  const actions = Array.from({ length: 1 + (rang % 3) }, (_, n) => action(rang, n, siret, change));
  return `<formation numero="99_AF_${rang}" datecrea="20260101" datemaj="2026${String(1101 + (Number(nuit) % 30))}">
<domaine-formation><code-FORMACODE ref="V14" tag="principal">${['43436', '15084', '22254', '31652'][rang % 4]}</code-FORMACODE><code-ROME ref="V4">${['J1501', 'F1703', 'N4101'][rang % 3]}</code-ROME></domaine-formation>
<intitule-formation>Travaux de second œuvre, parcours ${rang}</intitule-formation>
<objectif-formation>${texte(600)}${change || ''}</objectif-formation>
<resultats-attendus>${texte(200)}</resultats-attendus>
<contenu-formation>${texte(1500)}</contenu-formation>
<certifiante>1</certifiante>
<contact-formation><coordonnees><civilite>Mme</civilite><nom>Nom ${rang % 3000}</nom><prenom>Camille</prenom><telfixe><numtel>0200000000</numtel></telfixe><courriel>contact${rang % 3000}@organisme.example</courriel></coordonnees></contact-formation>
<parcours-de-formation>4</parcours-de-formation><code-niveau-entree>1</code-niveau-entree>
<certification><code-RNCP>RNCP40692</code-RNCP><code-CERTIFINFO>${100000 + (rang % 900)}</code-CERTIFINFO></certification>
<code-niveau-sortie>13</code-niveau-sortie>
${actions.join('\n')}
<organisme-formation-responsable><numero-activite>52440000144</numero-activite><SIRET-organisme-formation><SIRET>${siret}</SIRET></SIRET-organisme-formation><nom-organisme>Organisme ${rang % 1500}</nom-organisme><raison-sociale>Organisme ${rang % 1500}</raison-sociale><coordonnees-organisme><coordonnees>${adresse(rang % 1500)}</coordonnees></coordonnees-organisme><contact-organisme><coordonnees><nom>Direction</nom><courriel>direction${rang % 1500}@organisme.example</courriel></coordonnees></contact-organisme></organisme-formation-responsable>
</formation>
`;
}

/** No formation has the text of another: an index would find it cheap. */
function texteDe(graine: number, signes: number): string {
  let texte = '';
  for (let etat = graine + 1; texte.length < signes;) {
    etat = (etat * 48_271) % 2_147_483_647;
    texte += `${MOTS[etat % MOTS.length]} ${texte.length % 90 < 8 ? 'l’équipe, ' : ''}`;
  }
  return texte.slice(0, signes).trim();
}

function action(rang: number, n: number, siret: string, change: number): string {
  const numero = rang * 3 + n;
  return `<action numero="99_SE_${numero}"><rythme-formation>temps plein</rythme-formation><code-public-vise ref="V14">83056</code-public-vise><info-public-vise>Tout public</info-public-vise><niveau-entree-obligatoire>0</niveau-entree-obligatoire><modalites-alternance>Aucune alternance</modalites-alternance><modalites-enseignement>0</modalites-enseignement><conditions-specifiques>Lire et écrire le français, ${'avoir un projet validé par un conseiller. '.repeat(3)}</conditions-specifiques><prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>
<lieu-de-formation><coordonnees>${adresse(numero % 2000)}</coordonnees></lieu-de-formation><modalites-entrees-sorties>0</modalites-entrees-sorties>
<url-action><urlweb>https://organisme.example/offre/${numero}</urlweb></url-action>
<session numero="SE_${numero}"><periode><debut>2027${String(1 + (numero % 9)).padStart(2, '0')}01</debut><fin>2027${String(3 + (numero % 9)).padStart(2, '0')}28</fin></periode>
<adresse-inscription>${adresse(numero % 2000)}</adresse-inscription><modalites-inscription>Sur dossier${change || ''}</modalites-inscription><etat-recrutement>1</etat-recrutement>
<recrutement><modalite-recrutement>9</modalite-recrutement><adresse>${adresseNue(numero % 2000)}</adresse><nb-places>12</nb-places><periode><debut>20270110</debut><fin>20270110</fin></periode><heure-debut>9h</heure-debut><heure-fin>12h</heure-fin></recrutement>
<contact-session><type-contact>4</type-contact><coordonnees><nom>Accueil ${numero % 4000}</nom><telfixe><numtel>0200000001</numtel></telfixe></coordonnees></contact-session>
<extras info="session-perimee"><extra info="session-perimee">0</extra></extras></session>
<restauration>Restaurant sur place</restauration><nombre-heures-centre>420</nombre-heures-centre><nombre-heures-entreprise>140</nombre-heures-entreprise><nombre-heures-total>560</nombre-heures-total>
<organisme-formateur><SIRET-formateur><SIRET>${siret}</SIRET></SIRET-formateur><raison-sociale-formateur>Organisme ${rang % 1500}</raison-sociale-formateur></organisme-formateur>
<organisme-financeur><code-financeur>4</code-financeur><nb-places-financees>12</nb-places-financees></organisme-financeur>
<extras info="duree-hebdo"><extra info="duree-hebdo">35</extra></extras></action>`;
}

function adresse(n: number): string {
  return `<adresse>${adresseNue(n)}</adresse>`;
}

function adresseNue(n: number): string {
  return `<denomination>Site ${n}</denomination><ligne>${n} rue des Essais</ligne><codepostal>44000</codepostal><ville>Nantes</ville><departement>44</departement><code-INSEE-commune>44109</code-INSEE-commune><region>52</region><pays>FR</pays>`;
}
