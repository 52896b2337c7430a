/** The names of towns in a French sentence, whose articles melt into what stands before. */

/** « de Vesoul », « d’Audincourt », « du Russey », « des Rousses ». */
export function ofTown(town: string): string {
  if (town.startsWith("Les ")) return `des ${town.slice(4)}`;
  if (town.startsWith("Le ")) return `du ${town.slice(3)}`;
  return /^[aeiouyàâéèêëîïôœ]/i.test(town) ? `d’${town}` : `de ${town}`;
}

/** « à Vesoul », « au Russey », « aux Rousses ». */
export function atTown(town: string): string {
  if (town.startsWith("Les ")) return `aux ${town.slice(4)}`;
  return town.startsWith("Le ") ? `au ${town.slice(3)}` : `à ${town}`;
}
