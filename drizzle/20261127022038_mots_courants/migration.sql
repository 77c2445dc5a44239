CREATE TABLE "mots_courants" (
	"racine" text PRIMARY KEY
);
