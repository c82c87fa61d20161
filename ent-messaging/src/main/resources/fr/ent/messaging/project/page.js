// Answers a page that was taken away from Préau: places on pictures, and questions. It asks nobody for anything.
'use strict';

for (const spot of document.querySelectorAll('button.spot')) {
  spot.addEventListener('click', () => {
    const said = document.getElementById(spot.dataset.says);
    for (const other of said.parentElement.children) other.classList.toggle('on', other === said);
    said.focus();
  });
}

for (const question of document.querySelectorAll('fieldset[data-right]')) {
  const said = question.querySelector('.said');
  const because = question.querySelector('.because');
  const choices = [...question.querySelectorAll('input')];
  question.querySelector('button').addEventListener('click', () => {
    const chosen = choices.findIndex((choice) => choice.checked);
    const right = Number(question.dataset.right);
    const answer = choices[right].parentElement.textContent.trim();
    said.textContent =
      chosen < 0
        ? 'Choisissez d’abord une réponse.'
        : chosen === right
          ? '✓ C’est la bonne réponse.'
          : `✗ Ce n’est pas ça. La bonne réponse\u00a0: ${answer}`;
    if (because) because.hidden = chosen < 0;
  });
}
