import { Page } from '../../composants/page.tsx';

export function TableauDeBord() {
  return <Page titre="Tableau de bord">{null}</Page>;
}
