ALTER TABLE "actions" ADD COLUMN "envoyee_le" timestamp(3) with time zone;--> statement-breakpoint
UPDATE "actions" a SET "envoyee_le" = e.le FROM (
	SELECT action_numero, max(survenu_le) AS le FROM evenements WHERE type = 'ENVOYER_EN_VALIDATION' GROUP BY 1
) e WHERE a.vue = 'TRAVAIL' AND a.numero = e.action_numero;--> statement-breakpoint
CREATE INDEX "actions_envoyee_le_idx" ON "actions" ("vue",coalesce("envoyee_le", "cree_le"),"numero");