/**
 * Every character the site may show: ASCII, the letters and marks of Spanish, and the
 * punctuation that good typesetting needs. A test fails when a page uses another one.
 */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');

export const charset = `${ascii}ÁÉÍÓÚÜÑáéíóúüñ¿¡«»“”‘’–—…·×÷°ºª±−•½\u00a0\u202f`;
