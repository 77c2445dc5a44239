import type { OffreASaisir } from '@sofi/usecases';
import type { Scene } from './matrice-scene.ts';

/** `regionale`: of the organisme under a lot of the mandataire; `privee`: of the organisme; `etrangere`: of another. */
export type Genre = 'regionale' | 'privee' | 'etrangere';

export const ANCIEN_CODE = '54913';
export const NOUVEAU_CODE = '110242';

interface Contenu {
  nom: string;
  genre: Genre;
  contact: number;
  texte: (champ: string) => string;
  /** Of what is public at once. */
  publique: (champ: string) => string;
  /** A session more than what is published. */
  reprise: boolean;
}

/** An offer of two sessions: a token of `texte` in each field that takes one. */
export function offreASaisir(
  { lot, lieux, sirets }: Scene,
  { nom, genre, contact, texte, publique, reprise }: Contenu,
): OffreASaisir {
  const proprietaire = genre === 'etrangere' ? 'autre' : 'organisme';
  const lieu = lieux[proprietaire]!;
  const url = (champ: string) => `https://exemple.test/${texte(champ).replaceAll(' ', '-')}`;
  const session = (
    reference: string,
    mois: number,
    { regionale, aussitot }: { regionale: boolean; aussitot: (champ: string) => string },
  ) => {
    const t = (champ: string) => texte(`${reference}${champ}`);
    return {
      reference: `${nom} ${reference}`,
      responsable: regionale ? sirets.mandataire : sirets[proprietaire],
      lieu,
      lieuInscription: lieu,
      debut: `2027-0${mois}-01`,
      fin: `2027-0${mois + 3}-28`,
      entreesSorties: 'DATES_FIXES' as const,
      rythmes: ['TEMPS_PLEIN'],
      rythmeTexte: t('rythme'),
      periodesFormation: ['96411'],
      typeParcours: '1',
      modalitesPedagogiques: ['EN_ETABLISSEMENT', 'EN_ENTREPRISE'],
      modaliteEnseignement: 'PRESENTIEL' as const,
      dureeCentreHeures: 400,
      dureeEntrepriseHeures: 70,
      dureeHebdomadaireHeures: 35,
      commentaireDuree: t('duree'),
      modalitesRecrutement: ['9'],
      modalitesRecrutementTexte: t('recrutement'),
      perimetreRecrutement: '1',
      perimetreRecrutementTexte: t('perimetre'),
      modalitesInscription: t('inscription'),
      periodesInscription: [
        { type: 'INSCRIPTION' as const, debut: '2026-12-01', fin: '2026-12-31' },
      ],
      informationsCollectives: [
        {
          date: '2027-01-12',
          heureDebut: '09h30',
          heureFin: '11h00',
          lieu,
          places: 20,
          commentaire: aussitot(`${reference}reunion`),
        },
        {
          date: '2027-01-13',
          heureDebut: '09h30',
          heureFin: '11h00',
          aDistance: true,
          url: `https://exemple.test/${aussitot(`${reference}lien`).replaceAll(' ', '-')}`,
        },
      ],
      urls: [`https://exemple.test/${aussitot(`${reference}session`).replaceAll(' ', '-')}`],
      effectifMinimal: 5,
      capaciteSimultanee: 12,
      capaciteCumulee: 24,
      prixHoraireTtc: '12,50',
      prixTotalTtc: '1200,50',
      contacts: reprise && aussitot === publique ? undefined : [contact],
      dispositifs: [
        {
          ...(regionale ? { lot } : { type: 'CPF' as const, financeur: '5' }),
          nombrePlaces: 12,
          priseEnChargeFraisPedagogiques: true,
          detailPriseEnCharge: t('prise'),
          fraisRestants: t('frais'),
          conventionnee: true,
          heuresConventionnees: 400,
        },
      ],
    };
  };
  const aussitot = reprise ? publique : texte;
  return {
    organisme: sirets[proprietaire]!,
    reference: nom,
    formation: {
      intitule: texte('intitule'),
      voie: 'FORMATION_CONTINUE',
      formacodes: ['43436', '15084'],
      nsf: ['100'],
      rome: ['A1101'],
      objectifGeneral: '8',
      contenu: texte('contenu'),
      certifiante: true,
      niveauSortie: '4',
      // Once replaced, the code stays out of what is written again.
      ...(reprise
        ? {}
        : {
            certifications: [
              {
                codeCertifInfo: ANCIEN_CODE,
                codeRncp: 'RNCP40692',
                codeRs: 'RS5080',
                codeCpf: 'CPF12345',
              },
            ],
          }),
    },
    actions: [
      {
        reference: nom,
        complementIntitule: texte('complement'),
        complementProgramme: texte('programme'),
        objectifs: texte('objectifs'),
        resultatsAttendus: texte('resultats'),
        plusFormation: texte('plus'),
        urlVideo: `${url('video')}.mp4`,
        urlPdf: `${url('pdf')}.pdf`,
        urlAction: url('action'),
        equipements: [{ type: '1', coutIndicatif: 30, commentaire: texte('equipement') }],
        niveauEntree: '4',
        niveauEntreeObligatoire: true,
        prerequis: true,
        commentairesPrerequis: texte('prerequis'),
        publics: ['83056'],
        infoPublicVise: texte('public'),
        accesHandicapes: texte('acces'),
        restauration: texte('repas'),
        hebergement: texte('logement'),
        transport: texte('transport'),
        langues: ['FR'],
        blocsCompetences: [{ code: 'RNCP40692BC01', libelle: texte('bloc') }],
        contacts: [contact],
        sessions: [
          session('une', 3, { regionale: genre === 'regionale', aussitot }),
          session('soeur', 5, { regionale: false, aussitot }),
          ...(reprise ? [session('neuve', 6, { regionale: false, aussitot: texte })] : []),
        ],
      },
    ],
  };
}
