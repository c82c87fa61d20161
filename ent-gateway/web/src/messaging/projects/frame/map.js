// Draws a map in a document of its own, which alone may ask the host of the tiles. The page around it tells the places.
import { LngLatBounds, Map as TileMap, Marker, NavigationControl, Popup, setWorkerUrl } from './maplibre.js';

setWorkerUrl(new URL('./maplibre-worker.js', import.meta.url).href);

const box = document.getElementById('map');
const map = new TileMap({
  container: box,
  style: {
    version: 8,
    sources: { tiles: { type: 'raster', tiles: [box.dataset.template], tileSize: 256, maxzoom: 19 } },
    layers: [{ id: 'tiles', type: 'raster', source: 'tiles' }],
  },
  attributionControl: { compact: false, customAttribution: escaped(box.dataset.attribution) },
  center: [2.4, 46.6],
  zoom: 4,
});
map.addControl(new NavigationControl({ showCompass: false }));

let markers = [];
let picks = false;
let fitted = false;

function escaped(words) {
  const plain = document.createElement('span');
  plain.textContent = words;
  return plain.innerHTML;
}

function say(place, number, unnamed) {
  const said = document.createElement('div');
  const name = document.createElement('strong');
  name.textContent = place.name || `${unnamed}${number}`;
  const text = document.createElement('p');
  text.textContent = place.text;
  said.append(name, text);
  return said;
}

function show({ places, unnamed, picks: mayPick }) {
  picks = mayPick;
  markers.forEach((marker) => marker.remove());
  markers = places.map((place, at) => {
    const pin = document.createElement('div');
    pin.setAttribute('role', 'button');
    pin.className = 'pin';
    pin.textContent = String(at + 1);
    pin.setAttribute('aria-label', place.name || `${unnamed}${at + 1}`);
    const marker = new Marker({ element: pin })
      .setLngLat([place.longitude, place.latitude])
      .setPopup(new Popup({ offset: 24 }).setDOMContent(say(place, at + 1, unnamed)))
      .addTo(map);
    pin.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      marker.togglePopup();
    });
    return marker;
  });
  // who adds places one by one keeps the view
  if (places.length === 0 || (picks && fitted)) return;
  fitted = true;
  const bounds = new LngLatBounds();
  places.forEach(({ longitude, latitude }) => bounds.extend([longitude, latitude]));
  map.fitBounds(bounds, { padding: 60, maxZoom: 16, animate: false });
}

window.addEventListener('message', ({ data, source, origin }) => {
  if (source === window.parent && origin === location.origin) show(JSON.parse(data));
});
map.on('click', ({ lngLat }) => {
  if (!picks) return;
  // beyond the date line the world begins anew; web maps end at 85 degrees
  const { lng, lat } = lngLat.wrap();
  window.parent.postMessage(
    { map: 'picked', latitude: Math.min(85, Math.max(-85, lat)), longitude: lng },
    location.origin,
  );
});
window.parent.postMessage({ map: 'ready' }, location.origin);
