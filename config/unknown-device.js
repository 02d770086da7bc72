/**
 * Stands in for the library by which Taro tells makes and models of devices in a browser. The app asks for none, and the
 * library is large and slow to start.
 */
module.exports = {}
