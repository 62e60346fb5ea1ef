/** Leaflet in a file of its own, with the address of its style sheet. The only importer of Leaflet. */
export { default } from 'leaflet';
export { default as styles } from 'leaflet/dist/leaflet.css?url';
