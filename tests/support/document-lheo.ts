/** A session of a document, and what its LHEO action says. */
export interface ActionDeDocument {
  numero: string;
  session?: string;
  debut?: string;
  fin?: string;
  places?: number;
  rythme?: string;
  conditions?: string;
  ville?: string;
  contact?: string;
  formateur?: string;
  /** Elements at the end of `session`, and after it in `action`. */
  dansSession?: string;
  apresSession?: string;
}

export interface FormationDeDocument {
  numero: string;
  intitule?: string;
  objectif?: string;
  certifInfo?: string;
  contact?: string;
  siret?: string;
  actions: ActionDeDocument[];
}

/** A valid LHEO 2.3 document. Everything in it is invented. */
export const documentLheo = (...formations: FormationDeDocument[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<lheo xmlns="http://lheo.gouv.fr/2.3">
<offres>
${formations.map(formationLheo).join('\n')}
</offres>
</lheo>`;

const formationLheo = ({
  numero,
  intitule = 'Peinture en bâtiment',
  objectif = 'Peindre.',
  certifInfo,
  contact = 'Accueil',
  siret = '90000190000019',
  actions,
}: FormationDeDocument): string => `<formation numero="${numero}">
<domaine-formation><code-FORMACODE ref="V14" tag="principal">43436</code-FORMACODE></domaine-formation>
<intitule-formation>${intitule}</intitule-formation>
<objectif-formation>${objectif}</objectif-formation>
<resultats-attendus>Attestation.</resultats-attendus>
<contenu-formation>Programme.</contenu-formation>
<certifiante>${certifInfo ? 1 : 0}</certifiante>
<contact-formation>${coordonnees(contact)}</contact-formation>
<parcours-de-formation>1</parcours-de-formation>
<code-niveau-entree>1</code-niveau-entree>
${certifInfo ? `<certification><code-CERTIFINFO>${certifInfo}</code-CERTIFINFO></certification>` : ''}
${actions.map((action) => actionLheo(action, siret)).join('\n')}
<organisme-formation-responsable>
<numero-activite>52440000144</numero-activite>
<SIRET-organisme-formation><SIRET>${siret}</SIRET></SIRET-organisme-formation>
<nom-organisme>Organisme ${siret}</nom-organisme>
<raison-sociale>Organisme ${siret}</raison-sociale>
<coordonnees-organisme><coordonnees>${adresse('Nantes')}</coordonnees></coordonnees-organisme>
<contact-organisme>${coordonnees('Direction')}</contact-organisme>
</organisme-formation-responsable>
</formation>`;

const actionLheo = (
  {
    numero,
    session = `S${numero}`,
    debut = '20270301',
    fin = '20270630',
    places,
    rythme = 'temps plein',
    conditions = 'aucune',
    ville = 'Nantes',
    contact,
    formateur,
    dansSession = '',
    apresSession = '',
  }: ActionDeDocument,
  siret: string,
) => `<action numero="${numero}">
<rythme-formation>${rythme}</rythme-formation>
<code-public-vise ref="V14">80006</code-public-vise>
<niveau-entree-obligatoire>0</niveau-entree-obligatoire>
<modalites-alternance>Aucune alternance</modalites-alternance>
<modalites-enseignement>0</modalites-enseignement>
<conditions-specifiques>${conditions}</conditions-specifiques>
<prise-en-charge-frais-possible>1</prise-en-charge-frais-possible>
<lieu-de-formation><coordonnees>${adresse(ville)}</coordonnees></lieu-de-formation>
<modalites-entrees-sorties>0</modalites-entrees-sorties>
<session numero="${session}">
<periode><debut>${debut}</debut><fin>${fin}</fin></periode>
<adresse-inscription>${adresse(ville)}</adresse-inscription>
<etat-recrutement>1</etat-recrutement>
${contact ? `<contact-session>${coordonnees(contact)}</contact-session>` : ''}
${dansSession}
</session>
${apresSession}
<organisme-formateur><SIRET-formateur><SIRET>${formateur ?? siret}</SIRET></SIRET-formateur><raison-sociale-formateur>Formateur ${formateur ?? siret}</raison-sociale-formateur></organisme-formateur>
${places === undefined ? '' : `<organisme-financeur><code-financeur>5</code-financeur><nb-places-financees>${places}</nb-places-financees></organisme-financeur>`}
</action>`;

const adresse = (ville: string) =>
  `<adresse><ligne>1 rue des Essais</ligne><codepostal>44000</codepostal><ville>${ville}</ville><departement>44</departement><region>52</region><pays>FR</pays></adresse>`;

const coordonnees = (nom: string) =>
  `<coordonnees><nom>${nom}</nom><telfixe><numtel>0200000000</numtel></telfixe></coordonnees>`;
