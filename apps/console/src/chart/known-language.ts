// uPlot hands the browser's language to Intl as soon as it is loaded, and Intl throws at what is no language tag:
// a browser that was started under the POSIX locale says `en-US@posix`. So this comes before uPlot.
try {
  Intl.getCanonicalLocales(navigator.language)
} catch {
  Object.defineProperty(navigator, 'language', { value: 'en-US', configurable: true })
}
