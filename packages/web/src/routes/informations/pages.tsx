import { Link } from '@tanstack/react-router';
import { Page } from '../../composants/page.tsx';

export function Accessibilite() {
  return (
    <Page titre="Accessibilité">
      <p>
        Chaque écran est vérifié avec axe, en clair et en sombre, sur un grand et un petit écran, et
        s’utilise au clavier. Ces vérifications ne remplacent pas un audit du RGAA, qui n’a pas
        encore été mené : le site ne se déclare donc pas conforme.
      </p>
      <p>
        Si un contenu ne vous est pas accessible, écrivez au Carif-Oref de votre région : il vous
        donnera l’information autrement et fera corriger l’écran.
      </p>
    </Page>
  );
}

export function Mentions() {
  return (
    <Page titre="Mentions légales">
      <p>
        L’offre est saisie par les organismes de formation et validée par le Carif-Oref, qui édite
        ce site. Le logiciel est libre, sous licence MIT.
      </p>
      <p>
        Le site ne dépose qu’un témoin : celui de votre session, quand vous vous connectez. Il ne
        mesure pas votre visite et ne demande rien à un autre site.
      </p>
      <h2>Vos données</h2>
      <p>
        Un compte garde votre courriel, votre nom et ce que vous avez fait dans l’offre. Les
        contacts d’une fiche sont publiés avec elle. Vous pouvez les faire corriger ou effacer par
        l’organisme qui les a saisis, ou par le Carif-Oref.
      </p>
    </Page>
  );
}

export function Donnees() {
  return (
    <Page titre="Données ouvertes">
      <p>
        Toute l’offre publiée se télécharge : <Link to="/catalogue">catalogue</Link> en CSV ou XLSX,{' '}
        <a href="/export/lheo.xml">document LHEO 2.3</a>, <a href="/export/offres.ndjson">NDJSON</a>
        , <a href="/export/offres.parquet">Parquet</a>, et le{' '}
        <a href="/export/offres.schema.json">schéma de leurs colonnes</a>.
      </p>
      <p>
        Les réunions d’information se suivent dans un{' '}
        <a href="/export/informations-collectives.ics">calendrier</a> ou un{' '}
        <a href="/export/informations-collectives.atom">fil</a>.
      </p>
      <p>
        Les programmes lisent la même offre par <a href="/api">l’interface GraphQL</a>, avec sa{' '}
        <a href="/documentation">documentation</a> et son <a href="/explorateur">explorateur</a>.
      </p>
    </Page>
  );
}

export function Aide() {
  return (
    <Page titre="Aide">
      <h2>Chercher</h2>
      <p>
        Écrivez un métier, un domaine, un diplôme ou un organisme comme vous le diriez : « soudeur
        st nazaire », « anglais à distance », « cap cuisine ». Un lieu reconnu dans les mots devient
        une limite, que vous pouvez retirer. Les fautes de frappe sont corrigées, et c’est dit.
      </p>
      <h2>Lire une fiche</h2>
      <p>
        L’adresse <code>/offre/CODE</code> ouvre la fiche de tout code : formation, action ou
        session, sous sa forme régionale ou nationale.
      </p>
      <h2>Garder, télécharger, compter</h2>
      <p>
        L’adresse de la page contient toute la recherche : ajoutez-la à vos favoris, ou envoyez-la.{' '}
        <Link to="/catalogue">Le catalogue</Link> en fait un fichier,{' '}
        <Link to="/analyse">l’analyse</Link> la compte par département, par domaine ou par mois.
      </p>
      <h2>Saisir une offre</h2>
      <p>
        Les organismes <Link to="/activation">ouvrent un compte</Link> avec leur SIRET, puis suivent{' '}
        <a href="/documentation/procedure">la procédure</a>.
      </p>
    </Page>
  );
}
