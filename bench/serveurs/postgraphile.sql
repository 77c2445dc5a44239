-- What a PostGraphile user adds for a search of the same tables: the published fiches as views, tied to the search table by
-- smart tags, and a function that finds; PostGraphile orders, counts, groups and joins.
drop schema if exists bench cascade;
create schema bench;
create view bench.sessions_publiees as select numero, debut, lieu_id from public.sessions where vue = 'PUBLIEE';
create view bench.actions_publiees as select numero, dispensateur_id from public.actions where vue = 'PUBLIEE';
create view bench.formations_publiees as select numero, intitule from public.formations where vue = 'PUBLIEE';
comment on view bench.sessions_publiees is E'@primaryKey numero\n@foreignKey (lieu_id) references public.lieux (id)|@fieldName lieu';
comment on view bench.actions_publiees is
  E'@primaryKey numero\n@foreignKey (dispensateur_id) references public.organismes (id)|@fieldName dispensateur';
comment on view bench.formations_publiees is E'@primaryKey numero';
comment on table public.offres is E'@foreignKey (session) references bench.sessions_publiees (numero)|@fieldName sessionLue\n'
  '@foreignKey (action) references bench.actions_publiees (numero)|@fieldName actionLue\n'
  '@foreignKey (formation) references bench.formations_publiees (numero)|@fieldName formationLue';
create function bench.chercher_offres(mots text, du date, au date, departement text default null)
  returns setof public.offres language sql stable as $$
    select * from public.offres
    where recherche @@ websearch_to_tsquery('public.fr', chercher_offres.mots)
      and (chercher_offres.departement is null or offres.departement = chercher_offres.departement)
      and debut between du and au $$;
comment on function bench.chercher_offres is E'@behavior +order';
