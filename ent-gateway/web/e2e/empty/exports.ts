const text = (...lines: string[]) => Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`);

const file = (name: string, ...lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: text(...lines),
});

/** What ONDE exports of a small second school: one class, two pupils of one mother, and their teacher, who heads the school. */
export const secondSchool = {
  Élèves: file(
    'eleves.csv',
    "Nom Élève;Nom d'usage Élève;Prénom Élève;Date naissance;Sexe;INE;Adresse1;Cp1;Commune1;Pays1;Adresse2;Cp2;Commune2;Pays2; Cycle;Niveau;Libellé classe;Identifiant classe;Attestation fournie;Autorisation associations;Autorisation photo;Décision de passage",
    'PERRIN;;Inès;05/05/2020;F;2234567890A;1 rue du Four;21000;Dijon;FRANCE;;;;;CYCLE II;CP;CP Mme Rivet;223456;Oui;Oui;Oui;',
    'PERRIN;;Malo;06/06/2019;M;2234567891B;1 rue du Four;21000;Dijon;FRANCE;;;;;CYCLE II;CE1;CP Mme Rivet;223456;Oui;Oui;Oui;',
  ),
  Responsables: file(
    'responsables.csv',
    'Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Adresse responsable;CP responsable;Commune responsable;Pays;Courriel;Téléphone domicile;Téléphone travail;Téléphone portable;' +
      "Nom d'usage enfant;Nom de famille enfant;Prénom enfant;Classes enfants;Nom d'usage enfant;Nom de famille enfant;Prénom enfant;Classes enfants",
    'Mme;;PERRIN;Solène;1 rue du Four;21000;Dijon;FRANCE;;;;;;PERRIN;Inès;CP Mme Rivet;;PERRIN;Malo;CP Mme Rivet',
  ),
  Enseignants: file(
    'enseignants.csv',
    'Civilité;Nom usage;Nom;Prénom;Adresse;CP;Commune;Pays;Courriel;Téléphone domicile;Téléphone portable;Directeur;Classe',
    'MME;;RIVET;Maud;;;;;;;;oui;CP Mme Rivet',
  ),
};
