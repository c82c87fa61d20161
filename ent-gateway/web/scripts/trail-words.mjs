// Writes the words of the trail's page for its file, which is French: npm run trail-words
import { readFileSync, writeFileSync } from 'node:fs';

const words = JSON.parse(readFileSync('src/core/trail/messages/fr.json', 'utf8'));
const lines = Object.entries(words)
  .filter(([key]) => /^(act|detail|value)\./.test(key))
  .map(([key, value]) => `${key}=${value}\n`);
writeFileSync('../../ent-core/src/main/resources/fr/ent/core/trail/words.txt', lines.join(''));
