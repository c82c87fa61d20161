// Writes the story that the demonstration's class has written together: updates as browsers send them, turn by turn.
import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as Y from 'yjs';

const file = '../../ent-messaging/src/demo/resources/fr/ent/messaging/demo/shared-text.json';
const pens = [1_204_117_933, 3_071_550_218, 2_518_664_402];
const turns = [];
const writers = pens.map((pen) => {
  const doc = new Y.Doc();
  doc.clientID = pen;
  const updates = [];
  doc.on('update', (update, origin) => origin !== 'others' && updates.push(update));
  return { doc, updates, text: doc.getXmlFragment('text') };
});

/** What one of them writes in some minutes, told to the others at its end. */
function turn(writer, day, minute, write) {
  const one = writers[writer];
  write(one);
  const update = Y.mergeUpdates(one.updates.splice(0));
  for (const other of writers) if (other !== one) Y.applyUpdate(other.doc, update, 'others');
  turns.push({ writer, day, minute, content: Buffer.from(update).toString('base64') });
}

const add =
  (words, name = 'paragraph') =>
  ({ doc, text }) =>
    doc.transact(() => {
      const element = new Y.XmlElement(name);
      if (name === 'heading') element.setAttribute('level', 2);
      element.insert(0, [new Y.XmlText(words)]);
      text.insert(text.length, [element]);
    });

/** Exchanges words of a paragraph, or puts some behind others. */
const change =
  (paragraph, words, into) =>
  ({ doc, text }) =>
    doc.transact(() => {
      const line = text.get(paragraph).get(0);
      const at = line.toString().indexOf(words);
      line.delete(at, words.length);
      line.insert(at, into);
    });

turn(0, 0, 0, add('Le phare qui clignait de l’œil', 'heading'));
turn(
  0,
  0,
  3,
  add(
    'Sur une petite île vivait un phare qui s’appelait Lucien. Chaque soir il alumait sa lampe pour les bateaux.',
  ),
);
turn(1, 0, 6, add('Mais un soir de novembre, la lampe s’est mise à clignoter toute seule.'));
turn(2, 0, 8, add('— Qui me chatouille ? demanda Lucien.'));
turn(1, 2, 0, change(1, 'alumait', 'allumait'));
turn(2, 2, 4, add('C’était une chauve-souris, Mirette, qui avait construit sa maison dans la lanterne.'));
turn(0, 2, 9, change(2, 'toute seule', 'toute seule, trois petits coups et un grand'));
turn(1, 2, 13, add('— Pardon, dit-elle, il fait si chaud chez toi ! Et puis j’ai peur du noir.'));
turn(
  2,
  5,
  0,
  add(
    'Une chauve-souris qui a peur du noir, Lucien n’avait jamais vu ça. Il rit si fort que les mouettes s’envolèrent.',
  ),
);
turn(0, 5, 5, add('Alors ils décidèrent de travailler ensemble', 'heading'));
turn(
  0,
  5,
  7,
  add(
    'Depuis ce soir-là, Lucien éclaire et Mirette clignote. Les bateaux disent : « Tiens, le phare nous fait un clin d’œil ! »',
  ),
);

mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(turns, null, 1)}\n`);
