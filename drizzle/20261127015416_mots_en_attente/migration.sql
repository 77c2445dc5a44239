-- Written by hand: the index is kept, and its pending list used from now on.
ALTER INDEX "offres_recherche_idx" RESET (fastupdate);
