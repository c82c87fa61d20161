/* global clearTimeout, document, location, setTimeout */
// Comes again by itself after five to ten seconds, so that not everybody comes at the same moment; a person may stop it.
const stop = document.getElementById('stop');
const again = setTimeout(() => location.reload(), 5000 + Math.random() * 5000);
stop.parentElement.hidden = false;
stop.addEventListener('click', () => {
  clearTimeout(again);
  stop.parentElement.hidden = true;
  document.getElementById('state').textContent =
    'La page ne réessaie plus toute seule. · This page no longer tries again by itself.';
  document.getElementById('again').focus();
});
