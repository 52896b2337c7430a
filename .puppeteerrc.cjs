// The tests start the Firefox of the system: nothing to download.
module.exports = {skipDownload: true};
