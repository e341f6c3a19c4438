// SPDX-License-Identifier: Apache-2.0
// Wires the parts on one page. Loaded last.

/** States in which earlier answers no longer say anything. */
const SILENT_STATES = ['no-host', 'no-policy', 'refused', 'protocol', 'paused'];
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
    this.painter = new Painter();
    this.notice = new Notice(
      this.painter,
      (message) => this.line.send(message),
      () => !this.card.isOpen && !this.gate.isOpen,
      () => this.current,
    );
    /** For whom the last checks were asked. @type {'company'|'personal'|undefined} */
    this.postedAs = undefined;
    this.troubles = new Troubles((what) => this.line.send({ type: 'trouble', what }));
    this.explainer = new Explainer({
      notice: this.notice,
      state: () => this.state,
      serves: () => this.serves && !this.site.own,
      changed: () => this.#tellBadge(),
    });
    /** @type {Line} */
    this.line = new Line({
      message: (received) => this.#received(received),
      broken: () => this.composers.list.map((composer) => composer.loop.lost()).includes(true),
      resume: () => this.composers.list.forEach((composer) => composer.loop.resume()),
      greeting: () => (this.troubles.told === undefined ? [] : [{ type: 'trouble', what: this.troubles.told }]),
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
        wanted: () => this.serves,
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
      (unknown) => this.troubles.note('composer-unknown', unknown),
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
      show: (composer, mark) => this.steps.show(composer, mark),
      suggest: (id, word) => this.line.send({ type: 'suggest', id, word }),
      comes: () => this.notice.stepAside(),
      garbled: (composer) => this.notice.say(composer, message('card_changed'), true),
      step: (by) => this.steps.step(by),
      key: (event) => this.keys.stepped(event),
      left: () => this.pointer.leftCard(),
      runs: (runs) => this.troubles.note('card-blocked', !runs),
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
      elsewhere: () => this.composers.elsewhere,
      painter: this.painter,
      state: () => this.state,
      checks: () => this.serves && this.state?.protected === true,
      decided: (composer, finding, action) => this.#decided(composer, finding, action),
      show: (composer, mark) => this.steps.show(composer, mark),
      opens: () => this.notice.close(),
      say: (composer, sentence, avoid) => void this.notice.say(composer, sentence, true, avoid),
      runs: (runs) => this.troubles.note('card-blocked', !runs),
    });
    this.steps = new Steps({
      card: this.card,
      composers: () => this.composers.list,
      current: () => this.current,
      serves: () => this.serves,
    });
    this.pointer = new Pointer(this);
    this.keys = new Keys({
      card: this.card,
      gate: this.gate,
      step: (by) => this.steps.step(by),
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

  /** Whether this site is to be served, and our extension is still there. */
  get serves() {
    return this.wanted && this.line.alive;
  }

  /** For whom one posts, where the policy makes a difference. */
  get postingAs() {
    return this.state?.settings?.posting_as ? this.choices.postingAs : undefined;
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
    // A question about a thread is still one about the rest of it.
    if (this.composers.together(composer).length === 0) this.gate.forget(composer);
    if (this.current === composer) this.current = null;
    this.#noteUnchecked();
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
    else if (received.type === 'command' && received.command === 'next-finding' && isInUse(window)) this.steps.step(1);
  }

  /** @param {any} received `findings` or `error` */
  #answered(received) {
    // Asked before the policy was known, which does not name this network.
    if (!this.wanted) return;
    const composer = this.composers.byPlace(received);
    composer?.answer(received);
    if (composer) this.gate.answered(composer);
    this.#noteUnchecked();
  }

  /** Whether a text here could not be checked; without marks nobody would know. */
  #noteUnchecked() {
    this.troubles.note('text-unchecked', this.composers.list.some((composer) => composer.unchecked));
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
    this.explainer.follow();
    if (this.current) this.explainer.explain(this.current);
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
      this.explainer.explain(composer);
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
    if (!this.serves) return null;
    if (this.#whyUnchecked()) return { count: 0, severity: 'unprotected' };
    return faceOf(this.composers.together(composer).flatMap(({ marks }) => marks));
  }

  /** Why nothing is checked here; '' if it is. */
  #whyUnchecked() {
    return this.explainer.unprotected || (this.composers.list.some((one) => one.unchecked) ? message('trouble_text_unchecked') : '');
  }

  /** @param {Composer} composer @param {Finding} finding @param {string} action */
  #decided(composer, finding, action) {
    this.line.send({ type: 'decision', site: composer.site.id, rule: finding.rule, action });
  }

  #orphaned() {
    this.card.close();
    this.badge.remove();
    for (const composer of this.composers.list) composer.clear();
    const [composer] = this.composers.list;
    if (composer) this.notice.sayReload(composer);
  }
}

// A frame without an address of its own has its page's origin, or in a sandbox none at all.
const address = location.protocol === 'about:' ? origin : location.href;
const thisSite = URL.canParse(address) ? siteOf(new URL(address)) : null;
const page = thisSite && isOwnFrame(window) ? new Page(thisSite) : null;
if (page) {
  keepHearing();
  whenFrameShown(() => page.start());
}
