// SPDX-License-Identifier: Apache-2.0
// Where people speak as employees, complain, report or seek their rights. Nothing is ever read there: no
// policy, no site data and no browser policy opens one of these hosts. The background part loads this file
// too (named_hosts.js), as a module.

/** A name stands for itself and all below it; `label.*` for every host with this label, `betriebsrat.musterwerk.example` too. @type {string[]} */
const NEVER = [];

/** Where people sign in, on any network. */
const LOGIN_HOST = /^(accounts?|auth|id|idp|log-?in|oauth|passport|secure|sign-?in|sso)\./;

// Employer reviews and talk among employees: the sites themselves.
NEVER.push(
  'kununu.*', 'glassdoor.*', 'indeed.*', 'comparably.com', 'careerbliss.com', 'jobvoting.*', 'companyreview.*',
  'meinpraktikum.de', 'teamblind.com', 'fishbowlapp.com', 'ratemyemployer.*', 'repvue.com', 'breakroom.cc',
);

// External reporting offices: HinSchG §§ 19-23 (Federal Office of Justice, BaFin, Bundeskartellamt) and those of
// the Union in the directive (EU) 2019/1937, annex and art. 11; Austria HSchG § 15; United States: SEC, OSHA, EEOC,
// all below .gov. Data protection authorities: GDPR art. 77.
NEVER.push(
  'bundesjustizamt.de', 'bund.de', 'bafin.de', 'bundeskartellamt.de', 'europa.eu', 'bak.gv.at', 'gv.at', 'admin.ch',
  'gov', 'mil', 'gov.uk', 'police.uk', 'gouv.fr', 'gob.es', 'gov.it', 'gov.pl', 'overheid.nl', 'huisvoorklokkenluiders.nl',
  'datenschutzkonferenz-online.de', 'datenschutz-berlin.de', 'lda.bayern.de', 'ldi.nrw.de', 'dsb.gv.at', 'cnil.fr',
  'ico.org.uk', 'fca.org.uk', 'protect-advice.org.uk', 'whistleblower-net.de', 'whistleblower.org', 'transparency.*',
);

// Platforms that internal reporting offices and ombudspersons use (HinSchG § 14), by their makers' own pages.
NEVER.push(
  'bkms-system.*', 'integrityline.*', 'eqs.com', 'whistleblowersoftware.com', 'speakup.*', 'speakupfeedback.eu',
  'ethicspoint.com', 'navexglobal.com', 'navexone.com', 'convercent.com', 'safecall.co.uk', 'whistleb.com',
  'globaleaks.org', 'securedrop.org', 'vispato.*', 'hintbox.*', 'hintcatcher.*', 'trusty.report', 'legaltegrity.*',
  'lighthouse-services.com', 'faceup.com', 'vault-platform.*',
  'hinweisgeber.*', 'hinweisgebersystem.*', 'meldestelle.*', 'whistleblower.*', 'whistleblowing.*', 'ombudsstelle.*',
  'ombudsmann.*', 'ombudsperson.*', 'ombudsman.*', 'compliance.*', 'ethics.*', 'integrity.*', 'vertrauensanwalt.*',
);

// Unions: the DGB and its eight members (dgb.de, "Mitgliedsgewerkschaften"), dbb and others in Germany, ÖGB, SGB and
// Travail.Suisse, TUC, AFL-CIO, and the federations that they belong to.
NEVER.push(
  'dgb.*', 'igmetall.*', 'verdi.*', 'igbce.*', 'gew.*', 'ngg.*', 'igbau.*', 'evg-online.org', 'gdp.de', 'dbb.*',
  'gdl.de', 'marburger-bund.*', 'cgb.info', 'vcockpit.de', 'ufo-online.aero', 'djv.de', 'komba.de', 'dpolg.de', 'fau.org',
  'oegb.at', 'gpa.at', 'proge.at', 'vida.at', 'younion.at', 'goed.at', 'sgb.ch', 'uss.ch', 'unia.ch', 'syna.ch',
  'travailsuisse.ch', 'tuc.org.uk', 'unison.org.uk', 'unitetheunion.org', 'gmb.org.uk', 'usdaw.org.uk', 'pcs.org.uk',
  'aflcio.org', 'seiu.org', 'uaw.org', 'teamster.org', 'cwa-union.org', 'ufcw.org', 'unitehere.org', 'alphabetworkersunion.org',
  'cfdt.fr', 'cgt.fr', 'fnv.nl', 'cgil.it', 'ccoo.es', 'industriall-union.org', 'uniglobalunion.org', 'etuc.org',
  'ituc-csi.org', 'ilo.org', 'gewerkschaft.*', 'union.*',
);

// Works councils, staff councils and who counsels them (BetrVG, BPersVG, ArbVG): the companies' own pages go by these
// labels; chambers of labour stand in the Austrian AKG.
NEVER.push(
  'betriebsrat.*', 'betriebsraete.*', 'br-wahl.*', 'personalrat.*', 'personalraete.*', 'mitarbeitervertretung.*', 'mav.*',
  'gesamtbetriebsrat.*', 'gbr.*', 'kbr.*', 'konzernbetriebsrat.*', 'eurobetriebsrat.*', 'jav.*', 'sbv.*',
  'schwerbehindertenvertretung.*', 'sprecherausschuss.*', 'gleichstellung.*', 'workscouncil.*', 'works-council.*',
  'arbeiterkammer.*', 'akeuropa.eu', 'arbeitnehmerkammer.de', 'arbeitskammer.de', 'boeckler.*', 'bund-verlag.de',
  'betriebsrat-kanzlei.*', 'soliserv.de', 'ifb.de', 'poko.de', 'w-a-f.de', 'labornet.de', 'labournet.de',
);

// Courts and the ways of writing to them (ERVV; e-justice.europa.eu is below europa.eu above).
NEVER.push(
  'justiz.*', 'justiz.de', 'justiz-dolmetscher.de', 'egvp.de', 'bea-brak.de', 'bundesverfassungsgericht.de',
  'bundesarbeitsgericht.de', 'bundesgerichtshof.de', 'bverwg.de', 'bundessozialgericht.de', 'bundesfinanzhof.de',
  'arbeitsgericht.*', 'landesarbeitsgericht.*', 'lag.*', 'arbg.*', 'vfgh.*', 'ogh.*', 'bger.ch', 'judiciary.uk',
  'coe.int', 'icc-cpi.int',
);

/** Whether nothing is read on a host, whatever anybody says. @param {string} host */
function isNeverRead(host) {
  const name = host.toLowerCase().replace(/\.$/, '');
  const labels = name.split('.');
  const isNamed = (/** @type {string} */ never) =>
    never.endsWith('.*') ? labels.includes(never.slice(0, -2)) : name === never || name.endsWith(`.${never}`);
  return LOGIN_HOST.test(name) || NEVER.some(isNamed);
}

// A module keeps its names to itself.
Object.assign(globalThis, { isNeverRead });
