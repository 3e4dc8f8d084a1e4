const named = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
};

const buttons = { left: 0, middle: 1, right: 2 };

function key(type, name) {
  const value = named[name] ?? name;
  if ([...value].length !== 1) throw new Error(`unknown key ${name}`);
  return { type, value };
}

const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
const press = (options) => ({ type: 'pointerDown', button: buttons[options?.button ?? 'left'] });
const release = (options) => ({ type: 'pointerUp', button: buttons[options?.button ?? 'left'] });

/** The slice of puppeteer's Page that @web/test-runner-commands uses, over W3C actions. */
export function webkitPage(send) {
  const act = (source) => send('POST', '/actions', { actions: [source] });
  const keys = (...actions) => act({ type: 'key', id: 'keyboard', actions });
  const pointer = (...actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const viewport = () =>
    send('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });

  return {
    keyboard: {
      type: (text) => keys(...[...text].flatMap((c) => [key('keyDown', c), key('keyUp', c)])),
      press(chord) {
        const names = chord.split('+').filter(Boolean);
        const downs = names.map((name) => key('keyDown', name));
        return keys(...downs, ...names.reverse().map((name) => key('keyUp', name)));
      },
      down: (name) => keys(key('keyDown', name)),
      up: (name) => keys(key('keyUp', name)),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) => pointer(move(x, y), press(options), release(options)),
      down: (options) => pointer(press(options)),
      up: (options) => pointer(release(options)),
      reset: () => send('DELETE', '/actions'),
    },
    // the window grows by its own chrome until the viewport fits; MiniBrowser stops at about 447 px
    async setViewport({ width, height }) {
      for (let attempt = 0; attempt < 5; attempt++) {
        const [w, h] = await viewport();
        if (w === width && h === height) return;
        const rect = await send('GET', '/window/rect');
        const size = { width: rect.width + width - w, height: rect.height + height - h };
        await send('POST', '/window/rect', size);
      }
    },
  };
}
