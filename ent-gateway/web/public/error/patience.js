/* global addEventListener, clearTimeout, document, location, navigator, removeEventListener, setTimeout */
// Comes again by itself after five to ten seconds, so that not everybody comes at the same moment; a person may stop it.
const stop = document.getElementById('stop');
const state = document.getElementById('state');
let again;

function wait() {
  state.textContent = '';
  again = setTimeout(comeAgain, 5000 + Math.random() * 5000);
}

// Without network the browser would put a page of its own in the place of this one.
function comeAgain() {
  if (navigator.onLine) {
    location.reload();
    return;
  }
  state.textContent =
    'Pas de réseau : la page réessaiera quand il reviendra. · No network: this page tries again when it is back.';
  addEventListener('online', wait, { once: true });
}

wait();
stop.parentElement.hidden = false;
stop.addEventListener('click', () => {
  clearTimeout(again);
  removeEventListener('online', wait);
  stop.parentElement.hidden = true;
  state.textContent = 'La page ne réessaie plus toute seule. · This page no longer tries again by itself.';
  document.getElementById('again').focus();
});
