CREATE TABLE "abonnements" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "abonnements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"url" text NOT NULL,
	"evenements" "type_changement"[] NOT NULL,
	"secret" text NOT NULL,
	"ancien_secret" text,
	"ancien_jusqua" timestamp(3) with time zone,
	"cree_le" timestamp(3) with time zone NOT NULL,
	"curseur" bigint NOT NULL,
	"echecs" integer DEFAULT 0 NOT NULL,
	"reprise_le" timestamp(3) with time zone,
	"suspendu_le" timestamp(3) with time zone,
	CONSTRAINT "abonnements_url_longueur" CHECK (char_length("url") <= 2000),
	CONSTRAINT "abonnements_evenements_nombre" CHECK (cardinality("evenements") between 1 and 3),
	CONSTRAINT "abonnements_ancien_secret" CHECK (("ancien_secret" is null) = ("ancien_jusqua" is null))
);
--> statement-breakpoint
CREATE TABLE "envois" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "envois_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"abonnement_id" integer NOT NULL,
	"rang" bigint NOT NULL,
	"session" integer NOT NULL,
	"action" integer NOT NULL,
	"formation" integer NOT NULL,
	"type" "type_changement" NOT NULL,
	"champs" text[] NOT NULL,
	"survenu_le" timestamp(3) with time zone NOT NULL,
	"essais" integer DEFAULT 0 NOT NULL,
	"prevu_le" timestamp(3) with time zone NOT NULL,
	"pris_jusqua" timestamp(3) with time zone,
	"mort_le" timestamp(3) with time zone,
	"erreur" text,
	CONSTRAINT "envois_rang_unique" UNIQUE("abonnement_id","rang")
);
--> statement-breakpoint
CREATE INDEX "envois_session_idx" ON "envois" ("abonnement_id","session","id");--> statement-breakpoint
CREATE INDEX "envois_abonnement_idx" ON "envois" ("abonnement_id","id");--> statement-breakpoint
ALTER TABLE "envois" ADD CONSTRAINT "envois_abonnement_id_abonnements_id_fkey" FOREIGN KEY ("abonnement_id") REFERENCES "abonnements"("id") ON DELETE CASCADE;