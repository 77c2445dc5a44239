CREATE TYPE "etat_d_accord" AS ENUM('DEMANDE', 'DONNE', 'REFUSE', 'CADUC');--> statement-breakpoint
CREATE TABLE "demandes_d_accord" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "demandes_d_accord_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"vue_action" "vue" DEFAULT 'TRAVAIL'::"vue" NOT NULL,
	"action_numero" integer NOT NULL,
	"dispositif_numero" integer NOT NULL,
	"vue_dispositif" "vue" NOT NULL,
	"retrait" boolean NOT NULL,
	"valeurs" jsonb NOT NULL,
	"modifications" jsonb NOT NULL,
	"motif" text NOT NULL,
	"etat" "etat_d_accord" NOT NULL,
	"demandee_par_id" integer,
	"demandee_le" timestamp(3) with time zone NOT NULL,
	"reference" text,
	"motif_de_refus" text,
	"decide_le" timestamp(3) with time zone,
	CONSTRAINT "demandes_d_accord_vue" CHECK ("vue_action" = 'TRAVAIL'),
	CONSTRAINT "demandes_d_accord_reference_longueur" CHECK (char_length("reference") <= 50),
	CONSTRAINT "demandes_d_accord_motif_longueur" CHECK (char_length("motif") <= 3000),
	CONSTRAINT "demandes_d_accord_motif_de_refus_longueur" CHECK (char_length("motif_de_refus") <= 3000),
	CONSTRAINT "demandes_d_accord_decision" CHECK (("decide_le" is null) = ("reference" is null and "motif_de_refus" is null))
);
--> statement-breakpoint
CREATE INDEX "demandes_d_accord_action_idx" ON "demandes_d_accord" ("action_numero","id");--> statement-breakpoint
CREATE INDEX "demandes_d_accord_dispositif_idx" ON "demandes_d_accord" ("dispositif_numero");--> statement-breakpoint
CREATE INDEX "demandes_d_accord_en_attente_idx" ON "demandes_d_accord" ("id") WHERE "etat" = 'DEMANDE';--> statement-breakpoint
CREATE INDEX "demandes_d_accord_demandee_par_idx" ON "demandes_d_accord" ("demandee_par_id");--> statement-breakpoint
ALTER TABLE "demandes_d_accord" ADD CONSTRAINT "demandes_d_accord_demandee_par_id_utilisateurs_id_fkey" FOREIGN KEY ("demandee_par_id") REFERENCES "utilisateurs"("id") ON DELETE SET NULL;--> statement-breakpoint
ALTER TABLE "demandes_d_accord" ADD CONSTRAINT "demandes_d_accord_action_fk" FOREIGN KEY ("vue_action","action_numero") REFERENCES "actions"("vue","numero") ON DELETE CASCADE;