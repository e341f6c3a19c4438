// SPDX-License-Identifier: Apache-2.0
// Wires the parts on one page. Loaded last.

/** States in which earlier answers no longer say anything. */
const SILENT_STATES = ['no-host', 'no-policy', 'refused', 'protocol', 'paused'];
/** A state that passes within this time is not worth a word, in milliseconds. */
const STATE_SETTLES = 3000;
/** How often fields are asked whether the page set their value, in milliseconds. */
const OVERWRITTEN_PAUSE = 1000;

/** Everything that lives on this page. */
class Page {
  /** @param {Site} site */
  constructor(site) {
    this.site = site;
    /** The last `state` message. @type {any} */
    this.state = null;
    /** The composer that was used last. @type {Composer|null} */
    this.current = null;
    /** A state is about to be explained. */
    this.explaining = false;
    /** Why nothing is checked, once that has lasted; '' if it is. */
    this.unprotected = '';
    this.painter = new Painter();
    this.notice = new Notice(this.painter, (message) => this.line.send(message), () => !this.card.isOpen && !this.gate.isOpen);
    /** For whom the last checks were asked. @type {'company'|'personal'|undefined} */
    this.postedAs = undefined;
    /** What the icon was told last. */
    this.trouble = '';
    /** @type {Line} */
    this.line = new Line({
      message: (received) => this.#received(received),
      broken: () => this.composers.list.map((composer) => composer.loop.lost()).includes(true),
      resume: () => this.composers.list.forEach((composer) => composer.loop.resume()),
      orphaned: () => this.#orphaned(),
    });
    this.choices = new Choices(site.id, {
      send: (message) => this.line.send(message),
      changed: () => this.#chosen(),
      now: () => new Date(),
    });
    /** @type {Composers} */
    this.composers = new Composers(
      site,
      {
        send: (check) => this.#send(check),
        painter: this.painter,
        changed: (composer) => this.#changed(composer),
        wanted: () => this.wanted && this.line.alive,
        furnished: (composer) => {
          this.card.offer(composer);
          this.gate.offer(composer);
          if (!this.badge.composer) this.badge.serve(composer);
        },
        chosen: ({ place, text }, findings) => this.choices.shownOf(place, text, findings),
        postingAs: () => this.postingAs,
        emptied: (composer) => this.#emptied(composer),
        saidBefore: (composer, finding) => this.composers.saidBefore(composer, finding),
      },
      { opened: (composer) => this.#opened(composer), closed: (composer) => this.#closed(composer), left: (doc) => this.#left(doc) },
    );
    /** What of the state the site was aimed by. */
    this.aim = '';
    this.suspicion = new Suspicion(
      () => (this.wanted ? strangersIn(site, this.watch.roots, (element) => this.composers.isAt(element)) : []),
      (unknown) => (unknown ? this.#trouble('composer-unknown') : this.#overcome('composer-unknown')),
      () => performance.now(),
    );
    this.watch = new Watch(
      {
        of: (node) => this.composers.of(node),
        typed: (composer) => composer.look(),
        search: () => this.#search(),
        moved: () => this.#moved(),
        used: (node) => this.#used(node),
        strange: (node) => this.#strange(node),
      },
      site,
    );
    /** @type {Card} */
    this.card = new Card({
      painter: this.painter,
      facts: {
        policy: () => this.state?.policy ?? null,
        badgeBox: (composer) => this.badge.boxFor(composer),
        together: (composer) => this.composers.together(composer),
        unprotected: () => this.#whyUnchecked(),
        postingAs: () => this.postingAs,
        hidden: ({ place }) => this.choices.hiddenIn(place.doc),
      },
      decided: (composer, finding, action) => this.#decided(composer, finding, action),
      dismiss: (composer, finding, reach) => {
        this.choices.dismiss(composer.place.doc, composer.text, finding, reach);
        this.#decided(composer, finding, 'dismissed');
      },
      restore: ({ place }) => this.choices.restore(place.doc),
      postAs: (as) => this.choices.postAs(as),
      show: (composer, mark) => this.#show(composer, mark),
      suggest: (id, word) => this.line.send({ type: 'suggest', id, word }),
      comes: () => this.notice.stepAside(),
      garbled: (composer) => this.notice.say(composer, message('card_changed'), true),
      step: (by) => this.step(by),
      key: (event) => this.keys.stepped(event),
      left: () => this.pointer.leftCard(),
      runs: (runs) => (runs ? this.#overcome('card-blocked') : this.#trouble('card-blocked')),
    });
    /** @type {Badge} */
    this.badge = new Badge({
      painter: this.painter,
      face: (composer) => this.#face(composer),
      open: (composer, how) => {
        if (how.pin || !(this.card.isOpen && this.card.pinned)) void this.card.openPanel(composer, how);
      },
      left: () => this.pointer.leftCard(),
      close: (composer) => {
        const open = this.card.isPanelOf(composer) && this.card.pinned;
        if (open) this.card.close();
        return open;
      },
    });
    this.gate = new Gate({
      composers: this.composers,
      painter: this.painter,
      state: () => this.state,
      checks: () => this.wanted && this.line.alive && this.state?.protected === true,
      decided: (composer, finding, action) => this.#decided(composer, finding, action),
      show: (composer, mark) => this.#show(composer, mark),
      opens: () => this.notice.close(),
      say: (composer, sentence, avoid) => void this.notice.say(composer, sentence, true, avoid),
      runs: (runs) => (runs ? this.#overcome('card-blocked') : this.#trouble('card-blocked')),
    });
    this.pointer = new Pointer(this);
    this.keys = new Keys({
      card: this.card,
      gate: this.gate,
      step: (by) => this.step(by),
      shortcut: () => this.state?.settings?.shortcuts?.next,
    });
  }

  start() {
    this.watch.start();
    setInterval(() => this.composers.list.forEach((composer) => composer.lookIfOverwritten()), OVERWRITTEN_PAUSE);
  }

  /** Whether the policy wants this site watched. */
  get wanted() {
    const sites = this.state?.settings?.sites;
    return this.site.own || this.site.unlisted || !Array.isArray(sites) || sites.includes(this.site.id);
  }

  /** For whom one posts, where the policy makes a difference. */
  get postingAs() {
    return this.state?.settings?.posting_as ? this.choices.postingAs : undefined;
  }

  /**
   * Open the next (or the previous) finding of the composer in use; where there is none, the panel says so. False if
   * no composer is in use.
   * @param {number} by 1 or -1
   */
  step(by) {
    const all = this.composers.list;
    const current = this.current?.marks.length ? this.current : all.find((one) => one.marks.length);
    if (!current) return this.#openPanel();
    const { marks } = current;
    const shown = this.card.shown;
    const at = shown?.mark && shown.composer === current ? marks.indexOf(shown.mark) : by > 0 ? -1 : marks.length;
    this.#show(current, marks[(at + by + marks.length) % marks.length]);
    return true;
  }

  #openPanel() {
    if (!this.current || !this.wanted || !this.line.alive) return false;
    void this.card.openPanel(this.current, { pin: true, focus: true });
    return true;
  }

  /** The card of a mark, with the keyboard in it. @param {Composer} composer @param {Mark} mark */
  #show(composer, mark) {
    revealMark(composer, mark);
    void this.card.open(composer, mark, { pin: true, focus: true });
  }

  #search() {
    this.composers.discover(this.watch.roots);
    if (this.composers.sweep()) setTimeout(() => this.composers.sweep(), REPLACEMENT_PATIENCE);
    if (!this.site.own) this.suspicion.soon();
  }

  /** @param {Composer} composer */
  #opened(composer) {
    this.line.open();
    if (this.line.orphaned) this.notice.sayReload(composer);
    else if (composer.element.matches(':focus-within')) this.#used(composer.element);
  }

  /** @param {Composer} composer */
  #closed(composer) {
    this.watch.forget(composer);
    this.gate.forget(composer);
    if (this.current === composer) this.current = null;
    this.#noteUnchecked();
    this.#left(composer.place.doc);
  }

  /** No composer has this document any more. @param {string} doc */
  #left(doc) {
    this.choices.over(doc);
    if (this.line.port) this.line.send({ type: 'closed', doc });
  }

  /** @param {object} check */
  #send(check) {
    return this.wanted && this.line.send(check);
  }

  /** @param {any} received */
  #received(received) {
    if (received.type === 'findings' || received.type === 'error') this.#answered(received);
    else if (received.type === 'recheck') this.#recheck();
    else if (received.type === 'suggestions') this.card.suggested(received);
    else if (received.type === 'state') this.#stateChanged(received);
    else if (received.type === 'choices') this.choices.receive(received);
    else if (received.type === 'command' && received.command === 'next-finding') this.step(1);
  }

  /** @param {any} received `findings` or `error` */
  #answered(received) {
    const composer = this.composers.byPlace(received);
    composer?.answer(received);
    if (composer) this.gate.answered(composer);
    this.#noteUnchecked();
  }

  /** Whether a text here could not be checked; without marks nobody would know. */
  #noteUnchecked() {
    if (this.composers.list.some((composer) => composer.unchecked)) this.#trouble('text-unchecked');
    else this.#overcome('text-unchecked');
  }

  /** What somebody chose changes what is shown, and maybe what is checked. */
  #chosen() {
    for (const composer of this.composers.list) composer.choose();
    const { postingAs } = this;
    if (postingAs !== this.postedAs) this.#recheck();
    this.postedAs = postingAs;
    this.card.refresh();
  }

  /** A draft ends with its last word. @param {Composer} composer */
  #emptied(composer) {
    if (this.composers.together(composer).every((one) => !one.text)) this.choices.over(composer.place.doc);
  }

  #recheck() {
    for (const composer of this.composers.list) composer.loop.again();
  }

  /** @param {any} state */
  #stateChanged(state) {
    const was = this.state;
    this.state = state.settings || !was ? state : { ...was, state: state.state, protected: state.protected, sentence: state.sentence };
    this.#aim();
    if (!this.wanted || SILENT_STATES.includes(state.state)) {
      for (const composer of this.composers.list) composer.clear();
    }
    const version = (/** @type {any} */ one) => `${one?.protected} ${one?.policy?.title} ${one?.policy?.version}`;
    if (was && this.wanted && version(was) !== version(this.state)) this.#recheck();
    this.postedAs = this.postingAs;
    if (state.protected) this.unprotected = '';
    if (this.current) this.#explain(this.current);
    this.#tellBadge();
  }

  /** What the policy says of where composers are, and whether messages are among them. */
  #aim() {
    const messages = this.state.settings?.messages === true;
    const aim = JSON.stringify([this.state.site_data?.[this.site.id], messages]);
    if (aim === this.aim) return;
    this.aim = aim;
    this.composers.retarget(aimSite(this.site, this.state.site_data, parsesHere), messages);
    this.#search();
  }

  #moved() {
    for (const composer of this.composers.list) {
      if (composer.canvas) this.painter.soon(composer);
      this.notice.follow(composer);
    }
    if (this.badge.composer) this.painter.soon(this.badge);
  }

  /** Somebody works in this element. @param {Node} node */
  #used(node) {
    const composer = this.composers.of(node);
    if (!composer) return this.#askAboutMessages(node);
    this.current = composer;
    if (this.line.orphaned) this.notice.sayReload(composer);
    else if (this.wanted) {
      composer.furnish();
      this.badge.serve(composer);
      this.#explain(composer);
    }
  }

  /** Whether messages are read is the policy's to say, and where there is nothing else nobody has asked it. @param {Node} node */
  #askAboutMessages(node) {
    const element = node instanceof HTMLElement ? outermostEditable(node) : null;
    if (!this.state && element && specOf(this.site, element, true)?.surface === 'message') this.line.open();
  }

  /** Somebody types into something that we do not serve. @param {Node} node */
  #strange(node) {
    const element = node instanceof HTMLElement ? node : node.parentElement;
    if (element && this.wanted && this.site.suspects) this.suspicion.accuse(outermostEditable(element));
  }

  /** What we cannot do here, for the icon; '' if nothing. @param {string} what */
  #trouble(what) {
    if (what === this.trouble) return;
    this.trouble = what;
    this.line.send({ type: 'trouble', what });
  }

  /** @param {string} what */
  #overcome(what) {
    if (this.trouble === what) this.#trouble('');
  }

  /** What somebody who uses a composer should know. @param {Composer} composer */
  #explain(composer) {
    // Who asked for a pause needs no word about it.
    if (!this.state || this.site.own || !this.wanted || this.state.state === 'paused') return;
    if (this.state.protected) {
      this.notice.introduce(composer);
    } else if (!this.explaining) {
      this.explaining = true;
      const { state } = this.state;
      setTimeout(() => {
        this.explaining = false;
        const same = this.state.state === state && !this.state.protected;
        if (!same || !this.line.alive) return;
        this.unprotected = this.state.sentence;
        this.#tellBadge();
        this.notice.say(composer, this.state.sentence);
      }, STATE_SETTLES);
    }
  }

  /** Findings or places of a composer changed. @param {Composer} composer */
  #changed(composer) {
    if (this.line.alive) this.card.changed(composer);
    this.badge.changed(composer);
    this.notice.follow(composer);
  }

  #tellBadge() {
    this.card.refresh();
    if (this.badge.composer) this.painter.soon(this.badge);
  }

  /** What the badge of a composer says, or null. @param {Composer} composer @returns {BadgeFace|null} */
  #face(composer) {
    if (!this.wanted || !this.line.alive) return null;
    if (this.#whyUnchecked()) return { count: 0, severity: 'unprotected' };
    return faceOf(this.composers.together(composer).flatMap(({ marks }) => marks));
  }

  /** Why nothing is checked here; '' if it is. */
  #whyUnchecked() {
    return this.unprotected || (this.composers.list.some((one) => one.unchecked) ? message('trouble_text_unchecked') : '');
  }

  /** @param {Composer} composer @param {Finding} finding @param {string} action */
  #decided(composer, finding, action) {
    const { site, spec } = composer;
    this.line.send({ type: 'decision', site: site.id, surface: spec.surface, rule: finding.rule, entry: finding.entry, action });
  }

  #orphaned() {
    this.card.close();
    this.badge.remove();
    for (const composer of this.composers.list) composer.clear();
    const [composer] = this.composers.list;
    if (composer) this.notice.sayReload(composer);
  }
}

/** Scroll a mark into sight. @param {Composer} composer @param {Mark} mark */
function revealMark(composer, mark) {
  if (composer.canvas?.boxesOf(mark).length || mark.start === undefined) return;
  const place = composer.map.locate(mark.start, 'start');
  const element = place?.node instanceof Element ? place.node : place?.node?.parentElement;
  element?.scrollIntoView({ block: 'nearest' });
}

// A frame without an address of its own has its page's origin.
const thisSite = siteOf(location.protocol === 'about:' ? new URL(origin) : location);
const page = thisSite && isOwnFrame(window) ? new Page(thisSite) : null;
if (page) whenFrameShown(() => page.start());
