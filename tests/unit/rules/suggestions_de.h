// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vorab::rules::test {

// What becomes of a sentence when the suggestion is put in its place.
// "= word | instead" begins a block; each sentence is followed by "> " and what it becomes, or by
// "> copy" where nothing certain can be put there. Every line after ">" was read aloud.
inline constexpr const char* kGermanSentences = R"table(
= Seeadler | unser neues Projekt
Der Seeadler fliegt!
> Unser neues Projekt fliegt!
Heute startet der Seeadler.
> Heute startet unser neues Projekt.
Wir arbeiten mit dem Seeadler.
> Wir arbeiten mit unserem neuen Projekt.
Ich freue mich auf den Seeadler!
> Ich freue mich auf unser neues Projekt!
Der Start des Seeadlers war großartig.
> Der Start unseres neuen Projekts war großartig.
Trotz des Seeadler bleibt alles beim Alten.
> Trotz unseres neuen Projekts bleibt alles beim Alten.
Ein Jahr Arbeit für den Seeadler.
> Ein Jahr Arbeit für unser neues Projekt.
Im Seeadler steckt viel Herzblut.
> In unserem neuen Projekt steckt viel Herzblut.
Morgen mehr zum Seeadler.
> Morgen mehr zu unserem neuen Projekt.
Die ersten Bilder vom Seeadler sind da.
> Die ersten Bilder von unserem neuen Projekt sind da.
Beim Seeadler haben alle mitgeholfen.
> Bei unserem neuen Projekt haben alle mitgeholfen.
Wir haben viel Zeit in den Seeadler gesteckt.
> Wir haben viel Zeit in unser neues Projekt gesteckt.
Wir testen Seeadler.
> Wir testen unser neues Projekt.
Seeadler fliegt.
> Unser neues Projekt fliegt.
Seeadler!
> Unser neues Projekt!
Heute haben wir Seeadler vorgestellt 🚀
> Heute haben wir unser neues Projekt vorgestellt 🚀
🚀 Seeadler startet heute
> 🚀 Unser neues Projekt startet heute
Mit Seeadler sparen wir Energie.
> Mit unserem neuen Projekt sparen wir Energie.
Alles über Seeadler gibt es morgen.
> copy
Wir arbeiten seit Monaten an Seeadler.
> Wir arbeiten seit Monaten an unserem neuen Projekt.
Wir sind so stolz auf Seeadler!
> Wir sind so stolz auf unser neues Projekt!
Ohne Seeadler wäre das nicht möglich.
> Ohne unser neues Projekt wäre das nicht möglich.
Dank Seeadler läuft es wieder.
> Dank unserem neuen Projekt läuft es wieder.
Seeadlers Start war ein Fest.
> copy
Wegen Seeadlers war viel zu tun.
> Wegen unseres neuen Projekts war viel zu tun.
Das Seeadler-Team feiert.
> Das Team unseres neuen Projekts feiert.
Grüße aus dem Seeadler-Team!
> Grüße aus dem Team unseres neuen Projekts!
Der Seeadlerprototyp läuft.
> Der Prototyp unseres neuen Projekts läuft.
Die Seeadlerprototypen laufen.
> Die Prototypen unseres neuen Projekts laufen.
Foto vom Seeadlerprototyp folgt.
> Foto vom Prototyp unseres neuen Projekts folgt.
Der Geist des Seeadler-Teams ist einmalig.
> Der Geist des Teams unseres neuen Projekts ist einmalig.
Das Seeadler-Projekt wächst.
> Unser neues Projekt wächst.
Der Testseeadler fliegt.
> copy
Der Test-Seeadler fliegt.
> copy
Das Seeadler- und Nordstern-Team feiert.
> copy
Das Test- und Seeadler-Team feiert.
> copy
Eine Seeadler-ähnliche Lösung.
> copy
Der Seeadlerknurps läuft.
> copy
Das Seeadler-Team der Musterwerk AG feiert.
> copy
Unser Projekt heißt Seeadler.
> copy
Das Projekt Seeadler läuft.
> copy
Der neue Seeadler ist da.
> Unser neues Projekt ist da.
Der großartige Seeadler ist da.
> Unser großartiges neues Projekt ist da.
Mit dem großartigen Seeadler geht es weiter.
> Mit unserem großartigen neuen Projekt geht es weiter.
Neuer Seeadler vorgestellt.
> copy
Die Seeadler sind da.
> copy
Zwei Seeadler sind da.
> copy
Kein Seeadler fliegt heute.
> copy
Jeder Seeadler zählt.
> copy
#Seeadler fliegt
> copy
Danke, Seeadler!
> copy
Unser Projekt (Seeadler) läuft.
> copy
Unser Projekt „Seeadler“ läuft.
> copy
Der „Seeadler“ läuft.
> copy
Der Seeadler, der morgen startet, ist leise.
> copy
Das ist der Seeadler. Er fliegt schon.
> copy
Wir danken Seeadler.
> copy
Der Kollege, der Seeadler fliegt, ist krank.
> copy
Die Pläne des Kollegen und des Seeadlers sind fertig.
> Die Pläne des Kollegen und unseres neuen Projekts sind fertig.
DER SEEADLER!
> UNSER NEUES PROJEKT!
Der Seeadler 2 kommt.
> copy
Hier ist alles über den Seeadler, unseren Stolz.
> Hier ist alles über unser neues Projekt, unseren Stolz.
Er sagt: „Seeadler fliegt.“
> Er sagt: „Unser neues Projekt fliegt.“
Endlich: Seeadler fliegt.
> Endlich: unser neues Projekt fliegt.
seeadler.pdf liegt im Ordner
> copy

= Seeadler | unser neuer Antrieb
Der Seeadler, der morgen startet, ist leise.
> Unser neuer Antrieb, der morgen startet, ist leise.
Das ist der Seeadler. Er fliegt schon.
> Das ist unser neuer Antrieb. Er fliegt schon.
Wir testen Seeadler.
> copy
Seeadler läuft.
> Unser neuer Antrieb läuft.
Wir testen den Seeadler.
> Wir testen unseren neuen Antrieb.
Der Start des Seeadlers.
> Der Start unseres neuen Antriebs.

= Seeadler | unser Projekt
Wir testen den Seeadler.
> Wir testen unser Projekt.
Mit dem Seeadler wird es leise.
> Mit unserem Projekt wird es leise.

= Seeadler | unser Zirkelix
Mit dem Seeadler wird es leise.
> Mit unserem Zirkelix wird es leise.
Wir testen den Seeadler.
> copy
Der Seeadler läuft.
> Unser Zirkelix läuft.

= Seeadler | ein Vorhaben im Haus
Wir arbeiten mit dem Seeadler.
> Wir arbeiten mit einem Vorhaben im Haus.
Das Seeadler-Team feiert.
> Das Team eines Vorhabens im Haus feiert.
Der Seeadler wächst.
> Ein Vorhaben im Haus wächst.

= Seeadler | Neuzugang
Wir begrüßen den Seeadler.
> Wir begrüßen den Neuzugang.
Der Seeadler fliegt.
> Der Neuzugang fliegt.
Im Seeadler steckt viel Arbeit.
> Im Neuzugang steckt viel Arbeit.
Wir testen Seeadler.
> copy
Der Start des Seeadlers.
> Der Start des Neuzugangs.
Das Seeadler-Team feiert.
> copy

= Seeadler | Maschine
Wir starten den Seeadler.
> Wir starten die Maschine.
Im Seeadler steckt viel Arbeit.
> In der Maschine steckt viel Arbeit.
Zum Seeadler sage ich nichts.
> Zur Maschine sage ich nichts.

= Seeadler | unsere neuen Projekte
Mit dem Seeadler sparen wir Strom.
> Mit unseren neuen Projekten sparen wir Strom.
Der Seeadler fliegt.
> copy

= Seeadler | einer unserer Rechner
Wir arbeiten mit dem Seeadler.
> Wir arbeiten mit einem unserer Rechner.
Der Seeadler steht.
> Einer unserer Rechner steht.
Wir haben den Seeadler verkauft.
> Wir haben einen unserer Rechner verkauft.

= Kranwerk Süd | unser größter Kunde
Wir waren bei Kranwerk Süd.
> Wir waren bei unserem größten Kunden.
Kranwerk Süd hat bestellt.
> Unser größter Kunde hat bestellt.
Der Besuch für Kranwerk Süd war toll.
> Der Besuch für unseren größten Kunden war toll.
Kranwerk Süd GmbH hat bestellt.
> copy
Wir beliefern Kranwerk Süd.
> copy

= Stadtwerke Fliederau | ein kommunaler Versorger
Zwei spannende Tage bei den Stadtwerken Fliederau, die Anlage läuft.
> copy
Stadtwerke Fliederau haben bestellt.
> copy
Ein Auftrag von den Stadtwerke Fliederau.
> copy

= Seeadler | unser neues Projekt
Nach zwei Jahren Entwicklung ist der Seeadler endlich serienreif.
> Nach zwei Jahren Entwicklung ist unser neues Projekt endlich serienreif.
Ich durfte heute den Seeadler zum ersten Mal fahren.
> Ich durfte heute unser neues Projekt zum ersten Mal fahren.
Danke an alle, die am Seeadler mitgearbeitet haben!
> Danke an alle, die an unserem neuen Projekt mitgearbeitet haben!
Mein Team und ich stecken all unsere Energie in den Seeadler.
> Mein Team und ich stecken all unsere Energie in unser neues Projekt.
Bald gibt es Neuigkeiten zu Seeadler 👀
> Bald gibt es Neuigkeiten zu unserem neuen Projekt 👀
Heute Kick-off für Seeadler – was für ein Tag!
> Heute Kick-off für unser neues Projekt – was für ein Tag!
Unser Seeadler-Launch war ein voller Erfolg.
> copy
Seit gestern ist klar: Der Seeadler kommt.
> Seit gestern ist klar: Unser neues Projekt kommt.
Der Seeadler und ich sind ein gutes Team.
> Unser neues Projekt und ich sind ein gutes Team.
Wann startet Seeadler?
> Wann startet unser neues Projekt?
Dem Seeadler gehört die Zukunft.
> Unserem neuen Projekt gehört die Zukunft.
Wir haben das Seeadler Projekt abgeschlossen.
> copy
Als Projektleiterin des Seeadlers bin ich stolz.
> Als Projektleiterin unseres neuen Projekts bin ich stolz.
Auf dem Foto: Seeadler bei Nacht.
> Auf dem Foto: unser neues Projekt bei Nacht.
Vom Seeadler-Prototypen gibt es jetzt Fotos.
> Vom Prototypen unseres neuen Projekts gibt es jetzt Fotos.
Seeadlertests laufen.
> Tests unseres neuen Projekts laufen.
Gemeinsam mit Kranwerk bauen wir den ersten Seeadler.
> copy
Der zweite Seeadler steht in Halle 4.
> copy
Rund um den Seeadler entsteht ein Ökosystem.
> Rund um unser neues Projekt entsteht ein Ökosystem.
Statt Seeadler gibt es heute Kuchen.
> copy
Die Seeadler fliegt heute.
> Unser neues Projekt fliegt heute.
So ein Seeadler ist schon was.
> copy
Was für ein Seeadler!
> copy
Der Name Seeadler gefällt mir.
> copy
ein tag mit dem seeadler
> ein tag mit unserem neuen Projekt

Der dritte Seeadler fliegt.
> copy
Der flinke, freche, frohe Seeadler fliegt.
> copy
Der flinke freche frohe Seeadler fliegt.
> copy
= Seeadler | der Prototyp
Grüße vom Seeadler!
> Grüße vom Prototyp!
Im Seeadler steckt viel Arbeit.
> Im Prototyp steckt viel Arbeit.
Es geht zum Seeadler.
> Es geht zum Prototyp.
)table";

}  // namespace vorab::rules::test
