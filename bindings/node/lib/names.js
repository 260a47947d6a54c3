'use strict';

/** Spell a name of the catalog as JavaScript does: `friendly_name` is `friendlyName`. */
function camel(name) {
  return name.replace(/_+([A-Za-z\d])/g, (_, letter) => letter.toUpperCase());
}

/** Spell a name of JavaScript's as the library does: `timeoutMs` is `timeout_ms`. */
function snake(name) {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Find the name that is nearest to one that is not there; undefined when none is near. */
function nearest(name, names) {
  let best;
  let least = Math.min(3, Math.ceil(name.length / 3) + 1);
  for (const other of names) {
    if (Math.abs(other.length - name.length) >= least) continue;
    const distance = edits(name.toLowerCase(), other.toLowerCase());
    if (distance < least) [best, least] = [other, distance];
  }
  return best;
}

/** How many letters must be put in, taken out or changed to make one text the other. */
function edits(one, other) {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const here = [row];
    for (let column = 1; column <= other.length; column++) {
      const changed = above[column - 1] + (one[row - 1] === other[column - 1] ? 0 : 1);
      here.push(Math.min(changed, above[column] + 1, here[column - 1] + 1));
    }
    above = here;
  }
  return above[other.length];
}

module.exports = { camel, snake, nearest };
