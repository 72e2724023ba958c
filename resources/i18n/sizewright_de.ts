<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accuracy</name>
    <message>
        <source>time per token, ms</source>
        <translation>Zeit je Token, ms</translation>
    </message>
    <message>
        <source>speed of one user, tokens/s</source>
        <translation>Tempo eines Nutzers, Tokens/s</translation>
    </message>
    <message>
        <source>throughput, tokens/s</source>
        <translation>Durchsatz, Tokens/s</translation>
    </message>
    <message>
        <source>time to the first token, ms</source>
        <translation>Zeit bis zum ersten Token, ms</translation>
    </message>
    <message>
        <source>reading the prompt, tokens/s</source>
        <translation>Einlesen des Prompts, Tokens/s</translation>
    </message>
    <message>
        <source>unseen models</source>
        <translation>unbekannte Modelle</translation>
    </message>
    <message>
        <source>unseen devices</source>
        <translation>unbekannte Geräte</translation>
    </message>
    <message>
        <source>unseen deployments</source>
        <translation>unbekannte Installationen</translation>
    </message>
    <message>
        <source>rows that the fit has seen</source>
        <translation>Zeilen, die der Anpassung bekannt sind</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>domestic chips</source>
        <translation>chinesische Chips</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Mac cluster</source>
        <translation>Mac-Verbund</translation>
    </message>
    <message>
        <source>CPU and GPU hybrid</source>
        <translation>CPU+GPU-Hybrid</translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>nur CPU</translation>
    </message>
    <message>
        <source>measured {measured}, predicted {predicted} ({low} to {high})</source>
        <translation>gemessen {measured}, vorhergesagt {predicted} ({low} bis {high})</translation>
    </message>
    <message>
        <source>predicted as measured</source>
        <translation>vorhergesagt wie gemessen</translation>
    </message>
    <message>
        <source>30 % above</source>
        <translation>30 % darüber</translation>
    </message>
    <message>
        <source>30 % below</source>
        <translation>30 % darunter</translation>
    </message>
    <message>
        <source>Predicted against measured: {metric}; {way}</source>
        <translation>Vorhersage und Messung: {metric}; {way}</translation>
    </message>
    <message>
        <source>Each mark is a published measurement; on the middle line it was predicted exactly, between the outer lines within 30 %.</source>
        <translation>Jede Markierung ist eine veröffentlichte Messung; auf der mittleren Linie war die Vorhersage exakt, zwischen den äußeren Linien liegt sie innerhalb von 30 %.</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>Error and coverage of predicted speeds: {way}</source>
        <translation>Fehler und Abdeckung der vorhergesagten Geschwindigkeiten: {way}</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>Medianfehler</translation>
    </message>
    <message>
        <source>Within 30 %</source>
        <translation>Innerhalb 30 %</translation>
    </message>
    <message>
        <source>In the band</source>
        <translation>Im Band</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{family} with {engine}: none of the {rows} rows can be predicted.</source>
        <translation>{family} mit {engine}: Keine der {rows} Zeilen lässt sich vorhersagen.</translation>
    </message>
    <message>
        <source>{family} with {engine}: only {rows} rows, too few to trust the figures.</source>
        <translation>{family} mit {engine}: nur {rows} Zeilen, zu wenige für verlässliche Werte.</translation>
    </message>
    <message>
        <source>{family} with {engine}: poor. Only {near} of the rows lie within 30 %, {held} in their band.</source>
        <translation>{family} mit {engine}: ungenau. Nur {near} der Zeilen liegen innerhalb von 30 %, {held} in ihrem Band.</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>API: {item}</source>
        <translation>API: {item}</translation>
    </message>
    <message>
        <source>Rental: no price found</source>
        <translation>Miete: kein Preis gefunden</translation>
    </message>
    <message>
        <source>Rental in the hours of service, {hours} a month: {devices} × {item}</source>
        <translation>Miete in den Betriebsstunden, {hours} im Monat: {devices} × {item}</translation>
    </message>
    <message>
        <source>Rental, reserved for {months} months: {devices} × {item}</source>
        <translation>Miete, reserviert für {months} Monate: {devices} × {item}</translation>
    </message>
    <message>
        <source>Rental around the clock: {devices} × {item}</source>
        <translation>Miete rund um die Uhr: {devices} × {item}</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>no public price, ask for a quote</source>
        <translation>kein öffentlicher Preis, Angebot einholen</translation>
    </message>
    <message>
        <source>supplied by the site, not counted</source>
        <translation>vom Standort gestellt, nicht mitgerechnet</translation>
    </message>
    <message>
        <source>in the price of the machine</source>
        <translation>im Preis des Systems enthalten</translation>
    </message>
    <message>
        <source>{kind}, {date}, {grade}: {typical} {currency} ({low} to {high}) with {tax} tax</source>
        <translation>{kind}, {date}, {grade}: {typical} {currency} ({low} bis {high}) inkl. {tax} Steuer</translation>
    </message>
    <message>
        <source>{kind}, {date}, {grade}: {typical} {currency} ({low} to {high}) net</source>
        <translation>{kind}, {date}, {grade}: {typical} {currency} ({low} bis {high}) netto</translation>
    </message>
    <message>
        <source>{kind}, {date}, {grade}: {typical} {currency} with {tax} tax</source>
        <translation>{kind}, {date}, {grade}: {typical} {currency} inkl. {tax} Steuer</translation>
    </message>
    <message>
        <source>{kind}, {date}, {grade}: {typical} {currency} net</source>
        <translation>{kind}, {date}, {grade}: {typical} {currency} netto</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Rechenleistung</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Massenspeicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Services and running costs</source>
        <translation>Dienste und laufende Kosten</translation>
    </message>
    <message>
        <source>The power of the machines is not published: ask the vendor.</source>
        <translation>Die Leistungsaufnahme der Systeme ist nicht veröffentlicht: beim Anbieter erfragen.</translation>
    </message>
    <message>
        <source>for {power}, the limit of all machines together</source>
        <translation>für {power}, die Leistungsgrenze aller Systeme zusammen</translation>
    </message>
    <message>
        <source>for {units} height units</source>
        <translation>für {units} Höheneinheiten</translation>
    </message>
    <message>
        <source>for {power} of heat</source>
        <translation>für {power} Abwärme</translation>
    </message>
    <message>
        <source>to which users connect</source>
        <translation>für den Anschluss der Nutzer</translation>
    </message>
    <message>
        <source>{persons} full-time persons, at the cost that the plan states</source>
        <translation>Vollzeitkräfte: {persons}, zu den im Plan angegebenen Kosten</translation>
    </message>
    <message>
        <source>{typical} of the hardware price, {low} to {high}</source>
        <translation>{typical} des Hardwarepreises, {low} bis {high}</translation>
    </message>
    <message>
        <source>{count} modules of {size} GB in each machine, in its price</source>
        <translation>{count} Module mit je {size} GB in jedem System, in dessen Preis enthalten</translation>
    </message>
    <message>
        <source>{size} in each machine, in its price</source>
        <translation>{size} in jedem System, in dessen Preis enthalten</translation>
    </message>
    <message>
        <source>{size} are needed on each machine; its price names no disks: have them written into the quote</source>
        <translation>Jedes System braucht {size}; sein Preis nennt keine Laufwerke: im Angebot ausweisen lassen</translation>
    </message>
    <message>
        <source>{amount} a year, with cooling and feed and with idle hours</source>
        <translation>{amount} je Jahr, mit Kühlung und Stromzuführung sowie Leerlaufstunden</translation>
    </message>
</context>
<context>
    <name>BreakEven</name>
    <message>
        <source>break-even unknown, a price is missing</source>
        <translation>Break-even unbekannt, ein Preis fehlt</translation>
    </message>
    <message>
        <source>buying has paid back after {months} months, {discounted} when discounted</source>
        <translation>Kauf rechnet sich nach {months} Monaten, abgezinst nach {discounted}</translation>
    </message>
    <message>
        <source>buying has paid back after {months} months, never when discounted</source>
        <translation>Kauf rechnet sich nach {months} Monaten, abgezinst nie</translation>
    </message>
    <message>
        <source>buying never pays back: this way costs less per month than running the machine</source>
        <translation>Kaufen rechnet sich nie: dieser Weg kostet im Monat weniger als der Betrieb des Systems</translation>
    </message>
    <message>
        <source>buying does not pay back within the {years} years of the plan</source>
        <translation>Kauf rechnet sich nicht innerhalb der {years} Jahre des Plans</translation>
    </message>
    <message>
        <source>buying does not pay back within the {years} years of the plan; at steady costs it would after {months} months</source>
        <translation>der Kauf zahlt sich im Planungszeitraum ({years} Jahre) nicht zurück; bei gleichbleibenden Kosten wäre es nach {months} Monaten so weit</translation>
    </message>
    <message>
        <source>buying has paid back after {months} months, when discounted not within the {years} years of the plan</source>
        <translation>Kauf rechnet sich nach {months} Monaten, abgezinst nicht innerhalb der {years} Jahre des Plans</translation>
    </message>
    <message>
        <source>Never by use either: even if the machines write around the clock at the service level, the API costs less.</source>
        <translation>Auch durch Auslastung nie: Selbst wenn die Maschinen rund um die Uhr auf Service-Level schreiben, kostet die API weniger.</translation>
    </message>
    <message>
        <source>Never by use either: even around the clock renting costs less a year.</source>
        <translation>Auch durch höhere Nutzung nie: Selbst rund um die Uhr kostet die Miete im Jahr weniger.</translation>
    </message>
    <message>
        <source>Buying is cheaper once the machines are needed for {share} of a year&apos;s hours; the plan needs them for {planned}.</source>
        <translation>Kaufen ist günstiger, sobald die Systeme in {share} der Stunden eines Jahres gebraucht werden; der Plan braucht sie in {planned}.</translation>
    </message>
    <message>
        <source>Buying is cheaper from {tokens} million output tokens a year on, {share} of what the machines write around the clock at the service level; the plan has {now} million, {planned}.</source>
        <translation>Ab {tokens} Millionen Ausgabe-Tokens im Jahr ist der Kauf günstiger, das sind {share} dessen, was die Maschinen rund um die Uhr auf Service-Level schreiben; der Plan hat {now} Millionen, {planned}.</translation>
    </message>
</context>
<context>
    <name>CatalogField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What the entry is called everywhere in the program.</source>
        <translation>So heißt der Eintrag überall im Programm.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Models of one family share their architecture.</source>
        <translation>Modelle einer Familie haben dieselbe Architektur.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>All parameters, as the maker publishes them.</source>
        <translation>Alle Parameter nach Angabe des Herstellers.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Parameters that work on each token.</source>
        <translation>Parameter, die an jedem Token mitrechnen.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Number of transformer layers.</source>
        <translation>Anzahl der Transformer-Schichten.</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>Hidden Size</translation>
    </message>
    <message>
        <source>Width of the residual stream, in elements.</source>
        <translation>Breite des Residualstroms in Elementen.</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>Tokens that the model can hold at once.</source>
        <translation>Tokens, die das Modell gleichzeitig fassen kann.</translation>
    </message>
    <message>
        <source>Native format</source>
        <translation>Originalformat</translation>
    </message>
    <message>
        <source>Weight format in which the maker publishes the model.</source>
        <translation>Gewichtsformat, in dem der Hersteller das Modell veröffentlicht.</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Routed experts of each expert layer; none for a dense model.</source>
        <translation>Geroutete Experten je Expertenschicht; keine bei einem dichten Modell.</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Month in which the weights were published.</source>
        <translation>Monat, in dem die Gewichte veröffentlicht wurden.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Terms under which the weights may be used.</source>
        <translation>Bedingungen, unter denen die Gewichte genutzt werden dürfen.</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Who makes the device.</source>
        <translation>Wer das Gerät herstellt.</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Generation of the chip, which decides what the speed model knows of it.</source>
        <translation>Generation des Chips; sie bestimmt, was das Geschwindigkeitsmodell über ihn weiß.</translation>
    </message>
    <message>
        <source>Family of machines that the device belongs to.</source>
        <translation>Systemfamilie, zu der das Gerät gehört.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory of one device as its driver reports it.</source>
        <translation>Speicher eines Geräts, wie ihn der Treiber meldet.</translation>
    </message>
    <message>
        <source>On the box</source>
        <translation>Nominell</translation>
    </message>
    <message>
        <source>The figure in the device&apos;s name.</source>
        <translation>Die Speicherangabe im Namen des Geräts.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>Peak rate of the device&apos;s own memory.</source>
        <translation>Spitzenrate des geräteeigenen Speichers.</translation>
    </message>
    <message>
        <source>Memory bus</source>
        <translation>Speicherbus</translation>
    </message>
    <message>
        <source>Width of the memory interface.</source>
        <translation>Breite der Speicherschnittstelle.</translation>
    </message>
    <message>
        <source>Memory rate</source>
        <translation>Speichertakt</translation>
    </message>
    <message>
        <source>Transfers of each line of the memory interface.</source>
        <translation>Transfers je Leitung der Speicherschnittstelle.</translation>
    </message>
    <message>
        <source>16-bit peak</source>
        <translation>16-Bit-Spitze</translation>
    </message>
    <message>
        <source>Dense peak in BF16, or in FP16 where the device has no BF16.</source>
        <translation>Dichte Spitzenleistung in BF16, oder in FP16, wenn das Gerät kein BF16 beherrscht.</translation>
    </message>
    <message>
        <source>FP8 peak</source>
        <translation>FP8-Spitze</translation>
    </message>
    <message>
        <source>Dense peak in FP8.</source>
        <translation>Dichte Spitzenleistung in FP8.</translation>
    </message>
    <message>
        <source>INT8 peak</source>
        <translation>INT8-Spitze</translation>
    </message>
    <message>
        <source>Dense peak in INT8.</source>
        <translation>Dichte Spitzenleistung in INT8.</translation>
    </message>
    <message>
        <source>FP4 peak</source>
        <translation>FP4-Spitze</translation>
    </message>
    <message>
        <source>Dense peak in FP4.</source>
        <translation>Dichte Spitzenleistung in FP4.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Rate between devices of one machine, in one direction.</source>
        <translation>Rate zwischen den Geräten eines Systems, in einer Richtung.</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>Rate to the host, in one direction.</source>
        <translation>Rate zum Host, in einer Richtung.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Board or system limit under load.</source>
        <translation>Leistungsgrenze der Karte oder des Systems unter Last.</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>Leerlaufleistung</translation>
    </message>
    <message>
        <source>Power while nothing is asked.</source>
        <translation>Leistungsaufnahme, solange keine Anfragen anliegen.</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>Abgekündigt</translation>
    </message>
    <message>
        <source>Date from which it cannot be bought new; empty while it is sold.</source>
        <translation>Datum, ab dem es nicht mehr neu erhältlich ist; leer, solange es verkauft wird.</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Cores of one socket.</source>
        <translation>Kerne eines Sockels.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Memory channels of one socket.</source>
        <translation>Speicherkanäle eines Sockels.</translation>
    </message>
    <message>
        <source>Fastest memory that the socket drives.</source>
        <translation>Schnellster Speicher, den der Sockel betreibt.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehlssatz</translation>
    </message>
    <message>
        <source>Widest instruction set that engines use.</source>
        <translation>Breitester Befehlssatz, den Engines nutzen.</translation>
    </message>
    <message>
        <source>Thermal design power of one socket.</source>
        <translation>Thermische Verlustleistung (TDP) eines Sockels.</translation>
    </message>
    <message>
        <source>Family of machines.</source>
        <translation>Systemfamilie.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Id of the devices in the machine.</source>
        <translation>ID der Geräte im System.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices in one machine.</source>
        <translation>Geräte in einem System.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Id of the processors.</source>
        <translation>ID der Prozessoren.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Processors in one machine.</source>
        <translation>Prozessoren in einem System.</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Memory modules in one machine.</source>
        <translation>Speichermodule in einem System.</translation>
    </message>
    <message>
        <source>Module size</source>
        <translation>Modulgröße</translation>
    </message>
    <message>
        <source>Size of one memory module.</source>
        <translation>Größe eines Speichermoduls.</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>Host-Speicher</translation>
    </message>
    <message>
        <source>Main memory of one machine: modules times their size.</source>
        <translation>Arbeitsspeicher eines Systems: Anzahl der Module mal Modulgröße.</translation>
    </message>
    <message>
        <source>Host power</source>
        <translation>Host-Leistung</translation>
    </message>
    <message>
        <source>Power of one machine without its accelerators.</source>
        <translation>Leistungsaufnahme eines Systems ohne seine Beschleuniger.</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Height in the rack; 0 for what stands on a desk.</source>
        <translation>Bauhöhe im Rack; 0 für Geräte, die auf dem Schreibtisch stehen.</translation>
    </message>
    <message>
        <source>Most machines</source>
        <translation>Max. Systeme</translation>
    </message>
    <message>
        <source>Machines that can work together.</source>
        <translation>Systeme, die zusammenarbeiten können.</translation>
    </message>
    <message>
        <source>Link between</source>
        <translation>Systemverbindung</translation>
    </message>
    <message>
        <source>Id of the link between machines.</source>
        <translation>ID der Verbindung zwischen den Systemen.</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Container of the file: safetensors, GGUF or MLX.</source>
        <translation>Container der Datei: safetensors, GGUF oder MLX.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Nominal bits of a weight.</source>
        <translation>Nominelle Bits je Gewicht.</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>Arithmetik</translation>
    </message>
    <message>
        <source>Numbers that the device multiplies in.</source>
        <translation>Zahlenformat, in dem das Gerät multipliziert.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>What remains of the model: exact, good or strong quantisation.</source>
        <translation>Was vom Modell erhalten bleibt: exakte, gute oder starke Quantisierung.</translation>
    </message>
    <message>
        <source>Score kept</source>
        <translation>Erhaltener Wert</translation>
    </message>
    <message>
        <source>Share of the native score that published pairs kept, median.</source>
        <translation>Anteil am Originalwert, der in veröffentlichten Wertepaaren erhalten blieb; Median.</translation>
    </message>
    <message>
        <source>Block type</source>
        <translation>Blocktyp</translation>
    </message>
    <message>
        <source>Storage of tensors for which no rule says otherwise.</source>
        <translation>Speicherformat der Tensoren, für die keine Regel etwas anderes bestimmt.</translation>
    </message>
    <message>
        <source>Speed model</source>
        <translation>Geschwindigkeitsmodell</translation>
    </message>
    <message>
        <source>Which equations describe its speed.</source>
        <translation>Welche Gleichungen die Geschwindigkeit beschreiben.</translation>
    </message>
    <message>
        <source>Memory share</source>
        <translation>Speicheranteil</translation>
    </message>
    <message>
        <source>Share of device memory that weights, cache and activations may use.</source>
        <translation>Anteil des Gerätespeichers, den Gewichte, Cache und Aktivierungen belegen dürfen.</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Driver context and communication buffers on each device.</source>
        <translation>Treiberkontext und Kommunikationspuffer auf jedem Gerät.</translation>
    </message>
    <message>
        <source>Most running</source>
        <translation>Max. laufend</translation>
    </message>
    <message>
        <source>Sequences that decode together; not stated: as memory allows.</source>
        <translation>Sequenzen, die gemeinsam dekodiert werden; ohne Angabe: so viele, wie der Speicher zulässt.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rate in one direction; not stated: the device&apos;s own figure counts.</source>
        <translation>Rate in einer Richtung; ohne Angabe gilt der Wert des Geräts.</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Share of the rate that collectives reach.</source>
        <translation>Anteil der Rate, den kollektive Operationen erreichen.</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Hop</translation>
    </message>
    <message>
        <source>Time to hand one token&apos;s activations to the next machine.</source>
        <translation>Zeit, um die Aktivierungen eines Tokens an das nächste System zu übergeben.</translation>
    </message>
    <message>
        <source>Between machines</source>
        <translation>Zwischen Systemen</translation>
    </message>
    <message>
        <source>Whether it joins machines rather than devices of one.</source>
        <translation>Ob sie Systeme verbindet statt Geräte innerhalb eines Systems.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Exact name of the item, the key of bills of materials.</source>
        <translation>Genaue Bezeichnung des Artikels, der Schlüssel für Stücklisten.</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Typical price of one unit. Not known: it was looked for and not found.</source>
        <translation>Typischer Preis einer Einheit. Nicht bekannt: Es wurde danach gesucht, aber keiner gefunden.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Lowest price seen.</source>
        <translation>Niedrigster beobachteter Preis.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Highest price seen.</source>
        <translation>Höchster beobachteter Preis.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency of the amounts.</source>
        <translation>Währung der Beträge.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What one is: a card, a server, a GPU-hour.</source>
        <translation>Was eine Einheit ist: eine Karte, ein Server, eine GPU-Stunde.</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Day, month or year in which the price was seen.</source>
        <translation>Tag, Monat oder Jahr, in dem der Preis beobachtet wurde.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Decides how fast the price ages.</source>
        <translation>Bestimmt, wie schnell der Preis altert.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How the price came about. One of the type “user” wins over all others.</source>
        <translation>Wie der Preis zustande kam. Ein Preis der Art „user“ hat Vorrang vor allen anderen.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where the price holds.</source>
        <translation>Wo der Preis gilt.</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>Inkl. MwSt</translation>
    </message>
    <message>
        <source>Whether value-added tax is in the amounts.</source>
        <translation>Ob die Beträge Mehrwertsteuer enthalten.</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>MwSt-Satz</translation>
    </message>
    <message>
        <source>Of the included tax, as a fraction such as 0.19.</source>
        <translation>Satz der enthaltenen Steuer als Dezimalbruch, etwa 0.19.</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>From this day the record no longer counts; empty: open.</source>
        <translation>Ab diesem Tag zählt der Eintrag nicht mehr; leer: unbefristet.</translation>
    </message>
    <message>
        <source>Which rate it is: value-added tax, power usage effectiveness, maintenance.</source>
        <translation>Um welchen Satz es sich handelt: Mehrwertsteuer, Power Usage Effectiveness (PUE), Wartung.</translation>
    </message>
    <message>
        <source>Where the rate holds.</source>
        <translation>Wo der Satz gilt.</translation>
    </message>
    <message>
        <source>Lowest plausible value.</source>
        <translation>Niedrigster plausibler Wert.</translation>
    </message>
    <message>
        <source>Value that plans use.</source>
        <translation>Wert, mit dem Pläne rechnen.</translation>
    </message>
    <message>
        <source>Highest plausible value.</source>
        <translation>Höchster plausibler Wert.</translation>
    </message>
    <message>
        <source>What the number counts.</source>
        <translation>Was die Zahl angibt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>One unit of this currency …</source>
        <translation>Eine Einheit dieser Währung …</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>… costs so many units of this one.</source>
        <translation>… kostet so viele Einheiten dieser Währung.</translation>
    </message>
    <message>
        <source>Units of the second currency for one of the first.</source>
        <translation>Einheiten der zweiten Währung für eine Einheit der ersten.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day of the rate.</source>
        <translation>Tag des Kurses.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>BF16 arithmetic</source>
        <translation>BF16-Arithmetik</translation>
    </message>
    <message>
        <source>Whether the device computes in BF16 itself.</source>
        <translation>Ob das Gerät selbst in BF16 rechnet.</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>Whether processor and graphics share one memory.</source>
        <translation>Ob Prozessor und Grafik einen Speicher teilen.</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Verbunden über</translation>
    </message>
    <message>
        <source>Link between devices of one machine.</source>
        <translation>Verbindung zwischen den Geräten eines Systems.</translation>
    </message>
    <message>
        <source>Training software</source>
        <translation>Trainingssoftware</translation>
    </message>
    <message>
        <source>What trains models on the device; empty: nothing was read about it.</source>
        <translation>Womit sich auf dem Gerät trainieren lässt; leer: Dazu wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Consumer card</source>
        <translation>Consumer-Karte</translation>
    </message>
    <message>
        <source>Sold for workstations and games, without a licence or warranty for data centres.</source>
        <translation>Für Arbeitsplätze und Spiele verkauft, ohne Lizenz und Garantie für Rechenzentren.</translation>
    </message>
    <message>
        <source>Export-controlled</source>
        <translation>Exportkontrolliert</translation>
    </message>
    <message>
        <source>Not to be sold to China without a licence of the United States.</source>
        <translation>Darf ohne Lizenz der USA nicht nach China verkauft werden.</translation>
    </message>
    <message>
        <source>Licensed for China</source>
        <translation>Für China lizenziert</translation>
    </message>
    <message>
        <source>Made or licensed for sale to China.</source>
        <translation>Für den Verkauf nach China hergestellt oder lizenziert.</translation>
    </message>
    <message>
        <source>Idle host power</source>
        <translation>Leistung des ruhenden Hosts</translation>
    </message>
    <message>
        <source>Processors, fans and disks with nothing to do, without accelerators.</source>
        <translation>Prozessoren, Lüfter und Laufwerke ohne Arbeit, ohne Beschleuniger.</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Aufstellort</translation>
    </message>
    <message>
        <source>Where noise and heat let the machine stand; by its form, unless a maker says more.</source>
        <translation>Wo das System nach Lärm und Wärme stehen kann; nach der Bauform, sofern der Hersteller nichts Genaueres angibt.</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>Disks of one machine that its bill names.</source>
        <translation>Laufwerke eines Systems, die seine Stückliste nennt.</translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation>Laufwerksgröße</translation>
    </message>
    <message>
        <source>Size of one disk, as sold.</source>
        <translation>Größe eines Laufwerks laut Handelsangabe.</translation>
    </message>
    <message>
        <source>Delivery, weeks</source>
        <translation>Lieferzeit, Wochen</translation>
    </message>
    <message>
        <source>From order to door, as a vendor states it.</source>
        <translation>Von der Bestellung bis zur Anlieferung nach Angabe eines Anbieters.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Id of the model that was tested.</source>
        <translation>ID des getesteten Modells.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Id of the weights&apos; format; empty for the maker&apos;s own file.</source>
        <translation>ID des Gewichtsformats; leer für die Datei des Herstellers.</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>What was tested. Versions of a benchmark do not compare.</source>
        <translation>Was getestet wurde. Versionen eines Benchmarks sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>The published figure. Perplexity, divergence and loss are better when lower.</source>
        <translation>Der veröffentlichte Wert. Bei Perplexität, Divergenz und Verlust ist niedriger besser.</translation>
    </message>
    <message>
        <source>Of native</source>
        <translation>Vom Original</translation>
    </message>
    <message>
        <source>Share of what the native file reached in the same source; of a perplexity the ratio, above 100 is worse.</source>
        <translation>Anteil am Wert der Originaldatei in derselben Quelle; bei Perplexität das Verhältnis, über 100 ist schlechter.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Mode, budget and harness, as the source states them.</source>
        <translation>Modus, Budget und Testumgebung (Harness) nach Angabe der Quelle.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Whether the model thought before it answered; empty if the source does not say.</source>
        <translation>Ob das Modell vor der Antwort Reasoning nutzte; leer, wenn die Quelle dazu nichts sagt.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>How much the model was told to think.</source>
        <translation>Wie viel Reasoning dem Modell vorgegeben war.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>What the figure is: a score, a share of one, a loss, a perplexity, a rating.</source>
        <translation>Was der Wert ist: eine Punktzahl, ein Anteil daran, ein Verlust, eine Perplexität, eine Wertungszahl.</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>Abweichend in</translation>
    </message>
    <message>
        <source>What else than the format sets the row apart from the model as its maker runs it.</source>
        <translation>Was die Zeile außer dem Format vom Modell unterscheidet, wie es der Hersteller betreibt.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Day, month or year of the source; empty if it states none.</source>
        <translation>Tag, Monat oder Jahr der Quelle; leer, wenn sie nichts nennt.</translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Weight formats</source>
        <translation>Gewichtsformate</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Engines</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Published quality</source>
        <translation>Veröffentlichte Qualität</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>“own” for what you added, “changed” for a shipped entry that you changed; empty: shipped.</source>
        <translation>„eigen“ für selbst hinzugefügte Einträge, „geändert“ für mitgelieferte Einträge, die Sie geändert haben; leer: mitgeliefert.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>A measured or official, B named second hand, C anecdotal, D planning default.</source>
        <translation>A gemessen oder offiziell, B benannt aus zweiter Hand, C Einzelbericht, D Planungsannahme.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Abgerufen am</translation>
    </message>
    <message>
        <source>When the source was read; “old” where the figure is older than its kind allows.</source>
        <translation>Wann die Quelle abgerufen wurde; „alt“, wenn die Angabe älter ist, als es ihre Art erlaubt.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Memory of one device</source>
        <translation>Speicher eines Geräts</translation>
    </message>
    <message>
        <source>Weights, cache, activations and runtime of one device for each family&apos;s best option or nearest miss, against what the engine can use.</source>
        <translation>Gewichte, Cache, Aktivierungen und Laufzeitumgebung eines Geräts für die beste oder am knappsten gescheiterte Option jeder Familie, verglichen mit dem, was die Engine nutzen kann.</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>nutzbar</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Cumulative cost</source>
        <translation>Kumulierte Kosten</translation>
    </message>
    <message>
        <source>Cumulative typical cost over the years: each family&apos;s cheapest option that holds, the API and rental. Where two lines cross, buying has paid back.</source>
        <translation>Kumulierte typische Kosten über die Jahre: günstigste passende Option jeder Familie, API und Miete. Wo sich zwei Linien kreuzen, hat sich der Kauf bezahlt gemacht.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Main memory of each host</source>
        <translation>Arbeitsspeicher jedes Hosts</translation>
    </message>
    <message>
        <source>Memory of each of {count} × {device}</source>
        <translation>Speicher je Gerät bei {count} × {device}</translation>
    </message>
    <message>
        <source>Context {tokens}, {requests} requests: the memory is not known.</source>
        <translation>Kontext {tokens}, {requests} Anfragen: Der Speicher ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Context {tokens}, {requests} requests: the host needs {needs} and has {has}, {short} short.</source>
        <translation>Kontext {tokens}, {requests} Anfragen: Der Host braucht {needs} und hat {has}; es fehlen {short}.</translation>
    </message>
    <message>
        <source>Context {tokens}, {requests} requests: needs {needs} of {has} per device.</source>
        <translation>Kontext {tokens}, {requests} Anfragen: braucht {needs} von {has} je Gerät.</translation>
    </message>
    <message>
        <source>Context {tokens}, {requests} requests: {held} run at once, the others wait.</source>
        <translation>Kontext {tokens}, {requests} Anfragen: {held} laufen gleichzeitig, die übrigen warten.</translation>
    </message>
    <message>
        <source>Context {tokens}, {requests} requests: needs {needs}, has {has} per device, {short} short.</source>
        <translation>Kontext {tokens}, {requests} Anfragen: braucht {needs}, hat {has} je Gerät; es fehlen {short}.</translation>
    </message>
    <message>
        <source>What the memory is taken by, part by part, each beginning where the one before it ends, against the capacity.</source>
        <translation>Was den Speicher belegt, Anteil für Anteil, jeder beginnt dort, wo der vorige endet, verglichen mit der Kapazität.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>cache short</source>
        <translation>Cache zu knapp</translation>
    </message>
    <message>
        <source>weights short</source>
        <translation>Gewichte zu groß</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Whether so many requests at once fit, each holding that many tokens. The load that is asked for is marked.</source>
        <translation>Ob so viele gleichzeitige Anfragen mit jeweils so vielen Tokens passen. Die verlangte Last ist markiert.</translation>
    </message>
    <message>
        <source>Tokens of a request</source>
        <translation>Tokens je Anfrage</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>{title}: {rows} down, {columns} across (cache: only the cache is short)</source>
        <translation>{title}: {rows} senkrecht, {columns} waagerecht (Cache: nur der Cache ist zu knapp)</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>estimate, {basis}, with its band</source>
        <translation>Schätzung, {basis}, mit Band</translation>
    </message>
    <message>
        <source>measured (hollow: something differs)</source>
        <translation>gemessen (hohl: etwas weicht ab)</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>gesättigt</translation>
    </message>
    <message>
        <source>engine full</source>
        <translation>Engine voll</translation>
    </message>
    <message>
        <source>cache full</source>
        <translation>Cache voll</translation>
    </message>
    <message>
        <source>Speed of each user</source>
        <translation>Tempo je Nutzer</translation>
    </message>
    <message>
        <source>Tokens per second that each user sees, against the number of requests in flight, with levels of service.</source>
        <translation>Tokens je Sekunde, die jeder Nutzer sieht, über der Zahl gleichzeitiger Anfragen, mit Servicelevels.</translation>
    </message>
    <message>
        <source>{rate}: {level}</source>
        <translation>{rate}: {level}</translation>
    </message>
    <message>
        <source>Throughput of all users</source>
        <translation>Durchsatz aller Nutzer</translation>
    </message>
    <message>
        <source>Tokens per second of all users together, against the number of requests in flight; where the line flattens, more users only share what is there.</source>
        <translation>Tokens je Sekunde aller Nutzer zusammen über der Zahl gleichzeitiger Anfragen; wo die Linie abflacht, teilen sich mehr Nutzer nur noch das Vorhandene.</translation>
    </message>
    <message>
        <source>What moves the total cost most</source>
        <translation>Was die Gesamtkosten am stärksten bewegt</translation>
    </message>
    <message>
        <source>Change of the total cost when one input takes its 10 % or its 90 % point and all others stay typical.</source>
        <translation>Änderung der Gesamtkosten, wenn eine Größe ihren 10-%- oder 90-%-Punkt annimmt und alle anderen typisch bleiben.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>change of the total cost</source>
        <translation>Änderung der Gesamtkosten</translation>
    </message>
    <message>
        <source>at its 10 % point</source>
        <translation>am 10-%-Punkt</translation>
    </message>
    <message>
        <source>at its 90 % point</source>
        <translation>am 90-%-Punkt</translation>
    </message>
    <message>
        <source>What each budget buys</source>
        <translation>Was jedes Budget ermöglicht</translation>
    </message>
    <message>
        <source>Most users at the service level that the best machines of each family carry, over what may be spent on them.</source>
        <translation>Höchstzahl der Nutzer beim Service-Level, die die besten Systeme jeder Familie tragen, über den dafür verfügbaren Ausgaben.</translation>
    </message>
    <message>
        <source>Budget, {currency}</source>
        <translation>Budget, {currency}</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>verlangt</translation>
    </message>
</context>
<context>
    <name>ClaimTopic</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation>Zahlenformate</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Macs</translation>
    </message>
    <message>
        <source>CPU and hybrid</source>
        <translation>CPU und Hybrid</translation>
    </message>
    <message>
        <source>Chinese chips</source>
        <translation>Chinesische Chips</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>Quantisierung</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Quality of answers</source>
        <translation>Qualität der Antworten</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
</context>
<context>
    <name>ClaimVerdict</name>
    <message>
        <source>True</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>The statement holds as it stands.</source>
        <translation>Die Aussage trifft so zu.</translation>
    </message>
    <message>
        <source>True with limits</source>
        <translation>Bedingt richtig</translation>
    </message>
    <message>
        <source>The statement holds, but under conditions that it leaves out.</source>
        <translation>Die Aussage trifft zu, aber nur unter Bedingungen, die sie nicht nennt.</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>Ungenau</translation>
    </message>
    <message>
        <source>The statement points the right way, but its figure is off.</source>
        <translation>Die Aussage weist in die richtige Richtung, aber ihre Zahl stimmt nicht.</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Unbelegt</translation>
    </message>
    <message>
        <source>No source supports the statement, or what was measured speaks against it.</source>
        <translation>Keine Quelle stützt die Aussage, oder Messungen sprechen dagegen.</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>The statement contradicts the facts.</source>
        <translation>Die Aussage widerspricht den Tatsachen.</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>Erfunden</translation>
    </message>
    <message>
        <source>The statement speaks of something that does not exist.</source>
        <translation>Die Aussage handelt von etwas, das es nicht gibt.</translation>
    </message>
</context>
<context>
    <name>Component</name>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Barebone</source>
        <translation>Barebone</translation>
    </message>
    <message>
        <source>Main board</source>
        <translation>Hauptplatine</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Kühler</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Share of the host</source>
        <translation>Anteil am Host</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Optical transceiver</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Solid-state disk</source>
        <translation>SSD</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Optics, cabling, installation, insurance</source>
        <translation>Optik, Verkabelung, Installation, Versicherung</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Power distribution</source>
        <translation>Stromverteilung</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Support and spares</source>
        <translation>Wartung und Ersatzteile</translation>
    </message>
    <message>
        <source>Uninterruptible power supply</source>
        <translation>Unterbrechungsfreie Stromversorgung (USV)</translation>
    </message>
</context>
<context>
    <name>Depreciation</name>
    <message>
        <source>The German rule of one year names small servers only; a rack server with several accelerators is probably not covered. Ask your tax adviser, or take three years.</source>
        <translation>Die deutsche Ein-Jahres-Regel nennt nur kleine Server; ein Rack-Server mit mehreren Beschleunigern fällt wahrscheinlich nicht darunter. Steuerberatung fragen oder drei Jahre ansetzen.</translation>
    </message>
    <message>
        <source>China asks for at least three years for electronic equipment.</source>
        <translation>China verlangt für elektronische Geräte mindestens drei Jahre.</translation>
    </message>
    <message>
        <source>This way of writing off is a rule of the United States; it does not hold in the region of this plan.</source>
        <translation>Diese Art der Abschreibung ist eine Regel der USA; in der Region dieses Plans gilt sie nicht.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Without saving, the changes are lost.</source>
        <translation>Ohne Speichern gehen die Änderungen verloren.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file was not found. Check the name and the folder.</source>
        <translation>Die Datei wurde nicht gefunden. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>The file could not be read. Check its permissions.</source>
        <translation>Die Datei konnte nicht gelesen werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The file is larger than a project can be. Choose another file.</source>
        <translation>Die Datei ist größer, als ein Projekt sein kann. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or free some space.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The file is not valid JSON. Restore it from a backup or correct it.</source>
        <translation>Die Datei ist kein gültiges JSON. Stellen Sie sie aus einer Sicherung wieder her oder korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The file names the same entry twice. Remove one of the two.</source>
        <translation>Die Datei nennt denselben Eintrag zweimal. Entfernen Sie einen der beiden.</translation>
    </message>
    <message>
        <source>The file is nested too deeply. Choose another file.</source>
        <translation>Die Datei ist zu tief verschachtelt. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A value in the file has the wrong kind. Correct it.</source>
        <translation>Ein Wert in der Datei hat den falschen Typ. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>A value lies outside its range. Change it.</source>
        <translation>Ein Wert liegt außerhalb des zulässigen Bereichs. Ändern Sie ihn.</translation>
    </message>
    <message>
        <source>An entry is missing. Add it.</source>
        <translation>Ein Eintrag fehlt. Ergänzen Sie ihn.</translation>
    </message>
    <message>
        <source>The file has an entry that is not known. Remove or rename it.</source>
        <translation>Die Datei enthält einen unbekannten Eintrag. Entfernen Sie ihn oder benennen Sie ihn um.</translation>
    </message>
    <message>
        <source>The catalog has no entry of this name. Choose another one.</source>
        <translation>Der Katalog hat keinen Eintrag dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The file was written by a newer version. Update Sizewright to open it.</source>
        <translation>Die Datei stammt aus einer neueren Version. Aktualisieren Sie Sizewright, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>No exchange rate is known for this currency. Choose another currency.</source>
        <translation>Für diese Währung ist kein Wechselkurs bekannt. Wählen Sie eine andere Währung.</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Das PDF konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>Etwas hat nicht funktioniert.</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>The memory of the device or the host is not known; state it with --ram-gb.</source>
        <translation>Der Speicher des Geräts oder des Hosts ist nicht bekannt; geben Sie ihn mit --ram-gb an.</translation>
    </message>
    <message>
        <source>The host is {short} short of RAM.</source>
        <translation>Dem Host fehlen {short} RAM.</translation>
    </message>
    <message>
        <source>The weights fit, the cache of one request does not: {short} short per device.</source>
        <translation>Die Gewichte passen, der Cache einer Anfrage nicht: Je Gerät fehlen {short}.</translation>
    </message>
    <message>
        <source>Each device needs {needs} for weights and working memory; {has} are usable: {short} short.</source>
        <translation>Jedes Gerät braucht {needs} für Gewichte und Laufzeitspeicher; nutzbar sind {has}: Es fehlen {short}.</translation>
    </message>
    <message>
        <source>The speed cannot be predicted: {fact}.</source>
        <translation>Das Tempo lässt sich nicht vorhersagen: {fact}.</translation>
    </message>
    <message>
        <source>Memory holds the cache of {has} requests at once; the others wait.</source>
        <translation>Der Speicher fasst den Cache von {has} Anfragen zugleich; die übrigen warten.</translation>
    </message>
    <message>
        <source>{engine} does not run {format} on {device}.</source>
        <translation>{engine} führt {format} auf {device} nicht aus.</translation>
    </message>
    <message>
        <source>{device} has no arithmetic for {format}.</source>
        <translation>{device} kann mit {format} nicht rechnen.</translation>
    </message>
    <message>
        <source>{model} ends at {has} tokens of context.</source>
        <translation>{model} endet bei {has} Tokens Kontext.</translation>
    </message>
    <message>
        <source>{rate} requests arrive each second, at most {most} can be served: the queue grows without end.</source>
        <translation>Je Sekunde treffen {rate} Anfragen ein, höchstens {most} lassen sich bedienen: Die Warteschlange wächst unbegrenzt.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>{number} B per token</source>
        <translation>{number} B je Token</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>{number} Tokens</translation>
    </message>
    <message>
        <source>{title}, read {date}, grade {grade}</source>
        <translation>{title}, abgerufen {date}, Güte {grade}</translation>
    </message>
    <message>
        <source>layers of this kind</source>
        <translation>Schichten dieser Art</translation>
    </message>
    <message>
        <source>bytes per cached element</source>
        <translation>Byte je Cache-Element</translation>
    </message>
    <message>
        <source>Keys and values of every head</source>
        <translation>Keys und Values aller Köpfe</translation>
    </message>
    <message>
        <source>key-value heads</source>
        <translation>Key-Value-Köpfe</translation>
    </message>
    <message>
        <source>elements of a key</source>
        <translation>Elemente eines Keys</translation>
    </message>
    <message>
        <source>elements of a value</source>
        <translation>Elemente eines Values</translation>
    </message>
    <message>
        <source>One latent per layer and token</source>
        <translation>Ein Latentvektor je Schicht und Token</translation>
    </message>
    <message>
        <source>elements of the latent</source>
        <translation>Elemente des Latentvektors</translation>
    </message>
    <message>
        <source>elements of the position</source>
        <translation>Elemente der Position</translation>
    </message>
    <message>
        <source>latent with its scales, position at 16 bits</source>
        <translation>Latentvektor mit seinen Skalierungsfaktoren, Position mit 16 Bit</translation>
    </message>
    <message>
        <source>key of the indexer</source>
        <translation>Key des Indexers</translation>
    </message>
    <message>
        <source>its scale</source>
        <translation>sein Skalierungsfaktor</translation>
    </message>
    <message>
        <source>Compressed entries of all tokens</source>
        <translation>Komprimierte Einträge aller Tokens</translation>
    </message>
    <message>
        <source>layers with fine entries</source>
        <translation>Schichten mit feinen Einträgen</translation>
    </message>
    <message>
        <source>elements of an entry</source>
        <translation>Elemente eines Eintrags</translation>
    </message>
    <message>
        <source>elements of the indexer&apos;s key</source>
        <translation>Elemente des Indexer-Keys</translation>
    </message>
    <message>
        <source>tokens per fine entry</source>
        <translation>Tokens je feinem Eintrag</translation>
    </message>
    <message>
        <source>layers with coarse entries</source>
        <translation>Schichten mit groben Einträgen</translation>
    </message>
    <message>
        <source>tokens per coarse entry</source>
        <translation>Tokens je grobem Eintrag</translation>
    </message>
    <message>
        <source>Entries of the window</source>
        <translation>Einträge des Fensters</translation>
    </message>
    <message>
        <source>State and convolution of each sequence</source>
        <translation>Zustand und Faltung jeder Sequenz</translation>
    </message>
    <message>
        <source>value heads</source>
        <translation>Value-Köpfe</translation>
    </message>
    <message>
        <source>key heads</source>
        <translation>Key-Köpfe</translation>
    </message>
    <message>
        <source>taps of the convolution</source>
        <translation>Filterkoeffizienten (Taps) der Faltung</translation>
    </message>
    <message>
        <source>layers of the main kind</source>
        <translation>Schichten der Hauptart</translation>
    </message>
    <message>
        <source>layers of the other kind</source>
        <translation>Schichten der anderen Art</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>Alle Schichten</translation>
    </message>
    <message>
        <source>requests on a device</source>
        <translation>Anfragen auf einem Gerät</translation>
    </message>
    <message>
        <source>one request of the longest context</source>
        <translation>eine Anfrage mit dem längsten Kontext</translation>
    </message>
    <message>
        <source>requests at once</source>
        <translation>gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>requests that memory holds</source>
        <translation>Anfragen, die der Speicher fasst</translation>
    </message>
    <message>
        <source>groups with a cache of their own</source>
        <translation>Gruppen mit eigenem Cache</translation>
    </message>
    <message>
        <source>devices that share one request&apos;s cache</source>
        <translation>Geräte, die sich den Cache einer Anfrage teilen</translation>
    </message>
    <message>
        <source>tensor parallel</source>
        <translation>Tensor-Parallelität</translation>
    </message>
    <message>
        <source>attention-data-parallel groups</source>
        <translation>Gruppen mit datenparalleler Attention</translation>
    </message>
    <message>
        <source>parts into which heads divide it</source>
        <translation>Teile, in die ihn die Köpfe aufteilen</translation>
    </message>
    <message>
        <source>bytes over all layers</source>
        <translation>Byte über alle Schichten</translation>
    </message>
    <message>
        <source>tokens of a request</source>
        <translation>Tokens einer Anfrage</translation>
    </message>
    <message>
        <source>tokens that a layer looks back</source>
        <translation>Tokens, auf die eine Schicht zurückblickt</translation>
    </message>
    <message>
        <source>One request of the longest context takes more than all running ones, so it decides.</source>
        <translation>Eine Anfrage mit dem längsten Kontext belegt mehr als alle laufenden zusammen und ist daher maßgeblich.</translation>
    </message>
    <message>
        <source>stages, as the fullest counts</source>
        <translation>Stufen, gezählt nach der vollsten</translation>
    </message>
    <message>
        <source>pipeline stages</source>
        <translation>Pipeline-Stufen</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>pipeline parallel</source>
        <translation>Pipeline-Parallelität</translation>
    </message>
    <message>
        <source>memory of the device</source>
        <translation>Speicher des Geräts</translation>
    </message>
    <message>
        <source>what the engine may use</source>
        <translation>was die Engine nutzen darf</translation>
    </message>
    <message>
        <source>what is held</source>
        <translation>was belegt ist</translation>
    </message>
    <message>
        <source>{engine} uses up to {share} of the device unless told otherwise.</source>
        <translation>{engine} nutzt ohne andere Vorgabe bis zu {share} des Geräts.</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>activations and reserve</source>
        <translation>Aktivierungen und Reserve</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>memory of the host</source>
        <translation>Speicher des Hosts</translation>
    </message>
    <message>
        <source>system and page cache</source>
        <translation>System und Seitencache</translation>
    </message>
    <message>
        <source>planning default</source>
        <translation>Planungsannahme</translation>
    </message>
    <message>
        <source>Operating system, engine and page cache of a host that holds weights; a planning default, not a measurement.</source>
        <translation>Betriebssystem, Engine und Seitencache eines Hosts, der Gewichte hält; eine Planungsannahme, kein Messwert.</translation>
    </message>
    <message>
        <source>planning floor</source>
        <translation>Mindestwert für die Planung</translation>
    </message>
    <message>
        <source>tokens of a step</source>
        <translation>Tokens eines Schritts</translation>
    </message>
    <message>
        <source>elements of the widest layer on a device</source>
        <translation>Elemente der breitesten Schicht auf einem Gerät</translation>
    </message>
    <message>
        <source>sequences of a step</source>
        <translation>Sequenzen eines Schritts</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>Vokabular</translation>
    </message>
    <message>
        <source>tokens of a micro-batch</source>
        <translation>Tokens eines Micro-Batches</translation>
    </message>
    <message>
        <source>hidden width</source>
        <translation>Breite der verborgenen Schicht</translation>
    </message>
    <message>
        <source>a layer&apos;s masks, activations, and keys and values written out</source>
        <translation>Masken und Aktivierungen einer Schicht sowie ausgeschriebene Keys und Values</translation>
    </message>
    <message>
        <source>what the engine takes on each device</source>
        <translation>was die Engine auf jedem Gerät belegt</translation>
    </message>
    <message>
        <source>kept for activations and graphs</source>
        <translation>für Aktivierungen und Graphen reserviert</translation>
    </message>
    <message>
        <source>activations at the peak</source>
        <translation>Aktivierungen in der Spitze</translation>
    </message>
    <message>
        <source>The engine is told to keep less than its default, which would leave nearly nothing for the cache.</source>
        <translation>Die Engine wird angewiesen, weniger als ihren Standardwert zu reservieren, denn dieser ließe fast nichts für den Cache übrig.</translation>
    </message>
    <message>
        <source>driver and libraries</source>
        <translation>Treiber und Bibliotheken</translation>
    </message>
    <message>
        <source>buffers of collectives</source>
        <translation>Puffer der kollektiven Operationen</translation>
    </message>
    <message>
        <source>captured decode graphs</source>
        <translation>aufgezeichnete Decode-Graphen</translation>
    </message>
    <message>
        <source>what the engine&apos;s share leaves beside it</source>
        <translation>was der Anteil der Engine daneben frei lässt</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>output head</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>routers</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>Queries</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>latents</source>
        <translation>Latents</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>Attention-Ausgabe</translation>
    </message>
    <message>
        <source>indexer</source>
        <translation>Indexer</translation>
    </message>
    <message>
        <source>linear attention</source>
        <translation>lineare Attention</translation>
    </message>
    <message>
        <source>gate and up</source>
        <translation>Gate und Up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>vision tower</source>
        <translation>Vision-Encoder</translation>
    </message>
    <message>
        <source>lookup tables</source>
        <translation>Nachschlagetabellen</translation>
    </message>
    <message>
        <source>other parameters</source>
        <translation>sonstige Parameter</translation>
    </message>
    <message>
        <source>multi-token prediction</source>
        <translation>Multi-Token-Prediction</translation>
    </message>
    <message>
        <source>{tensors} in {type}</source>
        <translation>{tensors} in {type}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>blocks, each row padded</source>
        <translation>Blöcke, jede Zeile aufgefüllt</translation>
    </message>
    <message>
        <source>weights per block</source>
        <translation>Gewichte je Block</translation>
    </message>
    <message>
        <source>bytes per block</source>
        <translation>Byte je Block</translation>
    </message>
    <message>
        <source>tiles with a scale</source>
        <translation>Kacheln mit Skalierungsfaktor</translation>
    </message>
    <message>
        <source>bytes per scale</source>
        <translation>Byte je Skalierungsfaktor</translation>
    </message>
    <message>
        <source>bytes per parameter</source>
        <translation>Byte je Parameter</translation>
    </message>
    <message>
        <source>{part} in the file</source>
        <translation>{part} in der Datei</translation>
    </message>
    <message>
        <source>published size of the file</source>
        <translation>veröffentlichte Größe der Datei</translation>
    </message>
    <message>
        <source>all tensors in the recipe&apos;s nearest types</source>
        <translation>alle Tensoren in den nächstliegenden Typen des Rezepts</translation>
    </message>
    <message>
        <source>devices that share attention</source>
        <translation>Geräte, die sich die Attention teilen</translation>
    </message>
    <message>
        <source>devices that share the weights</source>
        <translation>Geräte, die sich die Gewichte teilen</translation>
    </message>
    <message>
        <source>share that stays on the devices</source>
        <translation>Anteil, der auf den Geräten bleibt</translation>
    </message>
    <message>
        <source>bytes in the file</source>
        <translation>Byte in der Datei</translation>
    </message>
    <message>
        <source>copies, one a socket where the engine keeps several</source>
        <translation>Kopien, eine je CPU-Sockel, wenn die Engine mehrere hält</translation>
    </message>
    <message>
        <source>As much stays on the devices as fits beside what must be there and the cache; the host holds the rest.</source>
        <translation>Auf den Geräten bleibt so viel, wie neben dem Unverzichtbaren und dem Cache Platz hat; den Rest hält der Host.</translation>
    </message>
    <message>
        <source>{number} tokens/s</source>
        <translation>{number} Tokens/s</translation>
    </message>
    <message>
        <source>share of the data sheet that is reached</source>
        <translation>erreichter Anteil des Datenblattwerts</translation>
    </message>
    <message>
        <source>bytes that a device reads</source>
        <translation>Byte, die ein Gerät liest</translation>
    </message>
    <message>
        <source>memory bandwidth of the device</source>
        <translation>Speicherbandbreite des Geräts</translation>
    </message>
    <message>
        <source>bytes that the host reads</source>
        <translation>Byte, die der Host liest</translation>
    </message>
    <message>
        <source>memory bandwidth of the host, all channels</source>
        <translation>Speicherbandbreite des Hosts, alle Kanäle</translation>
    </message>
    <message>
        <source>operations of a device</source>
        <translation>Rechenoperationen eines Geräts</translation>
    </message>
    <message>
        <source>peak rate of the device in this format</source>
        <translation>Spitzenrechenleistung des Geräts in diesem Format</translation>
    </message>
    <message>
        <source>time by the calibration</source>
        <translation>Zeit laut Kalibrierung</translation>
    </message>
    <message>
        <source>launches and host work per layer</source>
        <translation>Kernel-Starts und Host-Arbeit je Schicht</translation>
    </message>
    <message>
        <source>exchanges between devices, two a layer</source>
        <translation>Austausch zwischen Geräten, zweimal je Schicht</translation>
    </message>
    <message>
        <source>hand-overs between stages</source>
        <translation>Übergaben zwischen Stufen</translation>
    </message>
    <message>
        <source>time of one</source>
        <translation>Zeit je Vorgang</translation>
    </message>
    <message>
        <source>The devices exchange over {link}.</source>
        <translation>Die Geräte tauschen Daten über {link} aus.</translation>
    </message>
    <message>
        <source>other requests that run</source>
        <translation>andere laufende Anfragen</translation>
    </message>
    <message>
        <source>delay of all by the prompt of each</source>
        <translation>Verzögerung aller durch den Prompt jeder einzelnen</translation>
    </message>
    <message>
        <source>tokens of an answer</source>
        <translation>Tokens einer Antwort</translation>
    </message>
    <message>
        <source>Each token goes to {few} of {all} experts of a layer; the {rows} tokens of a step meet {share} of them on average.</source>
        <translation>Jedes Token geht an {few} von {all} Experten einer Schicht; die {rows} Tokens eines Schritts treffen im Mittel {share} davon.</translation>
    </message>
    <message>
        <source>launches and host work</source>
        <translation>Kernel-Starts und Host-Arbeit</translation>
    </message>
    <message>
        <source>attention weights</source>
        <translation>Attention-Gewichte</translation>
    </message>
    <message>
        <source>dense and shared layers</source>
        <translation>dichte und gemeinsame Schichten</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>reading the cache</source>
        <translation>Lesen des Caches</translation>
    </message>
    <message>
        <source>communication between devices</source>
        <translation>Kommunikation zwischen Geräten</translation>
    </message>
    <message>
        <source>measured against modelled time of such deployments</source>
        <translation>gemessene zu modellierter Zeit solcher Installationen</translation>
    </message>
    <message>
        <source>tokens per step, with tokens guessed ahead</source>
        <translation>Tokens je Schritt, mit im Voraus geratenen Tokens</translation>
    </message>
    <message>
        <source>prompts of other users</source>
        <translation>Prompts anderer Nutzer</translation>
    </message>
    <message>
        <source>{batch} requests run together in each replica, {context} tokens of context each. Low and high of the band: {low} and {high}.</source>
        <translation>In jedem Replikat laufen {batch} Anfragen gemeinsam, jede mit {context} Tokens Kontext. Niedrig und hoch im Band: {low} und {high}.</translation>
    </message>
    <message>
        <source>computing the prompt</source>
        <translation>Berechnen des Prompts</translation>
    </message>
    <message>
        <source>tokens of the prompt that are not cached</source>
        <translation>Tokens des Prompts, die nicht im Cache liegen</translation>
    </message>
    <message>
        <source>parameters that work on a token</source>
        <translation>Parameter, die an einem Token arbeiten</translation>
    </message>
    <message>
        <source>operations of a token&apos;s attention scores</source>
        <translation>Operationen für die Attention-Scores eines Tokens</translation>
    </message>
    <message>
        <source>devices at work on a prompt at a time</source>
        <translation>Geräte, die gleichzeitig an einem Prompt arbeiten</translation>
    </message>
    <message>
        <source>{share} of the experts are computed by the host, far below the device&apos;s rate.</source>
        <translation>{share} der Experten berechnet der Host, weit langsamer als das Gerät.</translation>
    </message>
    <message>
        <source>waiting until others have finished</source>
        <translation>Warten, bis andere fertig sind</translation>
    </message>
    <message>
        <source>requests in flight per replica</source>
        <translation>gleichzeitige Anfragen je Replikat</translation>
    </message>
    <message>
        <source>of which so many run at once</source>
        <translation>davon zugleich in Bearbeitung</translation>
    </message>
    <message>
        <source>front end, steps before the first token, prompts ahead</source>
        <translation>Frontend, Schritte vor dem ersten Token, vorausgehende Prompts</translation>
    </message>
    <message>
        <source>Low and high of the band: {low} and {high}.</source>
        <translation>Niedrig und hoch im Band: {low} und {high}.</translation>
    </message>
    <message>
        <source>time from a request to the end of its answer</source>
        <translation>Zeit von einer Anfrage bis zum Ende ihrer Antwort</translation>
    </message>
    <message>
        <source>requests in flight</source>
        <translation>gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>waiting for the prompts of others</source>
        <translation>Warten auf die Prompts anderer</translation>
    </message>
    <message>
        <source>prompts ahead, on average</source>
        <translation>Prompts davor, im Mittel</translation>
    </message>
    <message>
        <source>prompts that are computed at the same time</source>
        <translation>Prompts, die gleichzeitig berechnet werden</translation>
    </message>
    <message>
        <source>moving the cache to the replicas that decode</source>
        <translation>Übertragen des Caches zu den dekodierenden Instanzen</translation>
    </message>
    <message>
        <source>cache of the prompt, all layers</source>
        <translation>Cache des Prompts, alle Schichten</translation>
    </message>
    <message>
        <source>rate at which the cache of a prompt leaves</source>
        <translation>Rate, mit der der Cache eines Prompts abfließt</translation>
    </message>
    <message>
        <source>latency of the link</source>
        <translation>Latenz der Verbindung</translation>
    </message>
    <message>
        <source>The cache moves over {link}.</source>
        <translation>Der Cache wird über {link} übertragen.</translation>
    </message>
    <message>
        <source>requests for which the cache has no room</source>
        <translation>Anfragen, für die der Cache keinen Platz hat</translation>
    </message>
    <message>
        <source>replicas that decode</source>
        <translation>dekodierende Instanzen</translation>
    </message>
    <message>
        <source>requests that run in each</source>
        <translation>Anfragen, die in jeder laufen</translation>
    </message>
    <message>
        <source>{prefill} replicas only do prompts, {decode} only decode: no answer waits for the prompt of another.</source>
        <translation>{prefill} Instanzen rechnen nur Prompts, {decode} dekodieren nur: Keine Antwort wartet auf den Prompt einer anderen.</translation>
    </message>
    <message>
        <source>what the cores take from memory</source>
        <translation>was die Kerne aus dem Speicher holen</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>memory channels in use, of each</source>
        <translation>belegte Speicherkanäle, je Sockel</translation>
    </message>
    <message>
        <source>transfers per second</source>
        <translation>Transfers pro Sekunde</translation>
    </message>
    <message>
        <source>bytes of a transfer</source>
        <translation>Bytes eines Transfers</translation>
    </message>
    <message>
        <source>Each socket reads a copy of its own.</source>
        <translation>Jeder Sockel liest seine eigene Kopie.</translation>
    </message>
    <message>
        <source>The sockets wait for each other&apos;s memory, as the engine keeps no copy for each.</source>
        <translation>Die Sockel warten auf den Speicher des anderen, da die Engine nicht für jeden eine Kopie hält.</translation>
    </message>
    <message>
        <source>cores that help</source>
        <translation>Kerne, die mitarbeiten</translation>
    </message>
    <message>
        <source>further sequences of the step</source>
        <translation>weitere Sequenzen des Schritts</translation>
    </message>
    <message>
        <source>operations of a token</source>
        <translation>Rechenoperationen eines Tokens</translation>
    </message>
    <message>
        <source>rate of all cores at further sequences</source>
        <translation>Rate aller Kerne bei weiteren Sequenzen</translation>
    </message>
    <message>
        <source>sequences of the step</source>
        <translation>Sequenzen des Schritts</translation>
    </message>
    <message>
        <source>cache that each reads</source>
        <translation>Cache, den jede liest</translation>
    </message>
    <message>
        <source>tokens that attention looks at</source>
        <translation>Tokens, auf die die Attention blickt</translation>
    </message>
    <message>
        <source>operations for each of them</source>
        <translation>Rechenoperationen für jedes davon</translation>
    </message>
    <message>
        <source>rate of a core in attention</source>
        <translation>Rate eines Kerns in der Attention</translation>
    </message>
    <message>
        <source>waiting of the cores for each other, per layer</source>
        <translation>Warten der Kerne aufeinander, je Schicht</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>rate of all cores on prompts</source>
        <translation>Rate aller Kerne bei Prompts</translation>
    </message>
    <message>
        <source>reading the weights</source>
        <translation>Lesen der Gewichte</translation>
    </message>
    <message>
        <source>parts of the prompt, computed one after the other</source>
        <translation>Teile des Prompts, nacheinander berechnet</translation>
    </message>
    <message>
        <source>attention scores</source>
        <translation>Attention-Scores</translation>
    </message>
    <message>
        <source>The cores compute while memory delivers, so the longer of both counts for most.</source>
        <translation>Die Kerne rechnen, während der Speicher liefert; daher zählt vor allem das Längere von beidem.</translation>
    </message>
    <message>
        <source>exchanges between devices, two a layer with experts</source>
        <translation>Austausche zwischen Geräten, zwei je Schicht mit Experten</translation>
    </message>
    <message>
        <source>A step computes {rows} tokens of each request, those guessed ahead included, and reads its cache once.</source>
        <translation>Ein Schritt berechnet {rows} Tokens jeder Anfrage, die vorausgeratenen eingeschlossen, und liest ihren Cache einmal.</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>Frontend</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>GPU-only</source>
        <translation>Nur GPU</translation>
    </message>
    <message>
        <source>Domestic chips</source>
        <translation>Chinesische Chips</translation>
    </message>
    <message>
        <source>Mac cluster</source>
        <translation>Mac-Verbund</translation>
    </message>
    <message>
        <source>CPU+GPU hybrid</source>
        <translation>CPU+GPU-Hybrid</translation>
    </message>
</context>
<context>
    <name>Finance</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Staff and other</source>
        <translation>Personal und Sonstiges</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Tax relief</source>
        <translation>Steuervorteil</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>Abgezinst</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumuliert</translation>
    </message>
    <message>
        <source>not within {years} years</source>
        <translation>nicht innerhalb von {years} Jahren</translation>
    </message>
    <message>
        <source>MACRS, five-year property</source>
        <translation>MACRS, Fünf-Jahres-Klasse</translation>
    </message>
    <message>
        <source>all in the first year</source>
        <translation>vollständig im ersten Jahr</translation>
    </message>
    <message>
        <source>straight line, 1 year</source>
        <translation>linear, 1 Jahr</translation>
    </message>
    <message>
        <source>straight line, {years} years</source>
        <translation>linear, {years} Jahre</translation>
    </message>
    <message>
        <source>Typical costs year by year, {currency}: {title}</source>
        <translation>Typische Kosten Jahr für Jahr, {currency}: {title}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Discounted to the day of purchase at {rate} a year; the last cumulative figure is the net present cost.</source>
        <translation>Auf den Tag des Kaufs mit {rate} im Jahr abgezinst; der letzte kumulierte Wert ist der Barwert der Kosten.</translation>
    </message>
    <message>
        <source>After tax at {rate}: running costs and what is written off ({method}) lower the tax; what the books still hold at the end does so when the machines are sold. What is written off is no payment.</source>
        <translation>Nach Steuern von {rate}: Laufende Kosten und Abschreibung ({method}) mindern die Steuer, der Restbuchwert am Ende beim Verkauf der Systeme. Die Abschreibung ist keine Zahlung.</translation>
    </message>
    <message>
        <source>Before tax on profit.</source>
        <translation>Vor Ertragsteuern.</translation>
    </message>
    <message>
        <source>Prices grow each year: energy by {energy}, support by {support}, staff and the rest by {staff}.</source>
        <translation>Preise steigen jedes Jahr: Energie um {energy}, Wartung um {support}, Personal und Übriges um {staff}.</translation>
    </message>
    <message>
        <source>Cost of a million tokens, and of a user and month, after tax, {currency}</source>
        <translation>Kosten je Mio. Tokens sowie je Nutzer und Monat, nach Steuern, {currency}</translation>
    </message>
    <message>
        <source>Cost of a million tokens, and of a user and month, {currency}</source>
        <translation>Kosten je Mio. Tokens sowie je Nutzer und Monat, {currency}</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>A million output tokens</source>
        <translation>Eine Mio. Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>A million tokens of all kinds</source>
        <translation>Eine Mio. Tokens aller Art</translation>
    </message>
    <message>
        <source>A million output equivalents</source>
        <translation>Eine Mio. Ausgabe-Äquivalente</translation>
    </message>
    <message>
        <source>A user and month</source>
        <translation>Je Nutzer und Monat</translation>
    </message>
    <message>
        <source>Equivalent annual cost over {tokens} million output tokens a year, with {ratio} input tokens for each of output. Output tokens carry the cost of their input; all kinds count input and output alike; {inputs} input tokens are one output equivalent. Only figures of one column compare.</source>
        <translation>Äquivalente Jahreskosten, geteilt durch {tokens} Mio. Ausgabe-Tokens je Jahr, mit {ratio} Eingabe-Tokens je Ausgabe-Token. Ausgabe-Tokens tragen die Kosten ihrer Eingabe; „aller Art“ zählt Eingabe und Ausgabe gleich; {inputs} Eingabe-Tokens sind ein Ausgabe-Äquivalent. Vergleichbar sind nur Werte derselben Spalte.</translation>
    </message>
    <message>
        <source>Equivalent annual cost over {tokens} million output tokens a year, with {ratio} input tokens for each of output. Output tokens carry the cost of their input; all kinds count input and output alike; {inputs} input tokens, or {cached} that are found in the cache (as the API&apos;s list has it), are one output equivalent. Only figures of one column compare.</source>
        <translation>Äquivalente Jahreskosten, geteilt durch {tokens} Mio. Ausgabe-Tokens je Jahr, mit {ratio} Eingabe-Tokens je Ausgabe-Token. Ausgabe-Tokens tragen die Kosten ihrer Eingabe; „aller Art“ zählt Eingabe und Ausgabe gleich; {inputs} Eingabe-Tokens oder {cached} aus dem Cache (laut Preisliste der API) sind ein Ausgabe-Äquivalent. Vergleichbar sind nur Werte derselben Spalte.</translation>
    </message>
    <message>
        <source>When buying is cheaper: {title}</source>
        <translation>Wann Kaufen günstiger ist: {title}</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Je Monat</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Use from</source>
        <translation>Nutzung ab</translation>
    </message>
    <message>
        <source>Use planned</source>
        <translation>Nutzung geplant</translation>
    </message>
    <message>
        <source>Output a year from, million tokens</source>
        <translation>Ausgabe je Jahr ab, Mio. Tokens</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Outside the experts this architecture is counted in sum, not tensor by tensor.</source>
        <translation>Außerhalb der Experten wird diese Architektur in Summe gezählt, nicht Tensor für Tensor.</translation>
    </message>
    <message>
        <source>The expert layers follow no simple order. Their number is right, their places are not.</source>
        <translation>Die Expertenschichten folgen keiner einfachen Ordnung. Ihre Anzahl stimmt, ihre Positionen nicht.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s quantisation is not known. Its weights are counted at 16 bits.</source>
        <translation>Die Quantisierung des Checkpoints ist nicht bekannt. Seine Gewichte werden mit 16 Bit gezählt.</translation>
    </message>
    <message>
        <source>The tensors hold {stored} billion weights, the shape gives {shape} billion.</source>
        <translation>Die Tensoren enthalten {stored} Mrd. Gewichte, aus der Form ergeben sich {shape} Mrd.</translation>
    </message>
    <message>
        <source>The architecture {name} is not known. It is counted as a plain transformer of these dimensions.</source>
        <translation>Die Architektur {name} ist nicht bekannt. Sie wird als einfacher Transformer mit diesen Abmessungen gezählt.</translation>
    </message>
    <message>
        <source>The vision or audio part is not counted, only the language model.</source>
        <translation>Der Bild- oder Audioteil wird nicht gezählt, nur das Sprachmodell.</translation>
    </message>
    <message>
        <source>{count} files of the model are not in the folder, the first is {name}.</source>
        <translation>{count} Dateien des Modells fehlen im Ordner, die erste ist {name}.</translation>
    </message>
    <message>
        <source>The files end {short} before their tensors do. The sizes are those of whole files.</source>
        <translation>Die Dateien enden {short} vor dem Ende ihrer Tensoren. Die Größen sind die der vollständigen Dateien.</translation>
    </message>
    <message>
        <source>{count} tensors are of a type that is not known. They are sized by their places in the file.</source>
        <translation>{count} Tensoren haben einen unbekannten Typ. Ihre Größe wird aus ihrer Lage in der Datei bestimmt.</translation>
    </message>
    <message>
        <source>The index states {stated}, the files hold {held}.</source>
        <translation>Der Index nennt {stated}, die Dateien enthalten {held}.</translation>
    </message>
    <message>
        <source>There is no config.json in the folder, so only sizes are known and not the model&apos;s shape.</source>
        <translation>Im Ordner fehlt config.json, daher sind nur die Größen bekannt, nicht die Form des Modells.</translation>
    </message>
    <message>
        <source>Tests that kept a part of the model in the host&apos;s memory were left out: the file does not say what the host is.</source>
        <translation>Tests, bei denen ein Teil des Modells im Arbeitsspeicher des Hosts lag, wurden ausgelassen: Die Datei nennt den Host nicht.</translation>
    </message>
    <message>
        <source>All requests of a run came at once. Its times depend on the queue, so only its throughput is taken.</source>
        <translation>Alle Anfragen eines Laufs kamen zugleich. Die Zeiten hängen von der Warteschlange ab, daher wird nur der Durchsatz übernommen.</translation>
    </message>
    <message>
        <source>Figures left out because not all of the model&apos;s layers were on the device: {count}.</source>
        <translation>Ausgelassene Werte, weil nicht alle Schichten des Modells auf dem Gerät lagen: {count}.</translation>
    </message>
</context>
<context>
    <name>Layout</name>
    <message>
        <source>{ranks}</source>
        <translation>{ranks}</translation>
    </message>
    <message>
        <source>{prefill} prefill + {decode} decode × {ranks}</source>
        <translation>{prefill} Prefill + {decode} Decode × {ranks}</translation>
    </message>
    <message>
        <source>{replicas} × {ranks}</source>
        <translation>{replicas} × {ranks}</translation>
    </message>
</context>
<context>
    <name>Lever</name>
    <message>
        <source>{engine} runs no such file of {model} on {device}.</source>
        <translation>{engine} führt eine solche Datei von {model} auf {device} nicht aus.</translation>
    </message>
    <message>
        <source>{engine} does not run INT8 and 16-bit layers of {model} on {device}.</source>
        <translation>{engine} führt INT8- und 16-Bit-Schichten von {model} auf {device} nicht aus.</translation>
    </message>
    <message>
        <source>{engine} keeps no 8-bit cache on {device}.</source>
        <translation>{engine} unterstützt auf {device} keinen 8-Bit-Cache.</translation>
    </message>
    <message>
        <source>{engine} sets its cache up at the start; it does not page it.</source>
        <translation>{engine} legt den Cache beim Start fest an, ohne Paging.</translation>
    </message>
    <message>
        <source>What {engine} launches at once is part of its measured speed and cannot be taken out.</source>
        <translation>Was {engine} auf einmal startet, steckt im gemessenen Tempo und lässt sich nicht herausrechnen.</translation>
    </message>
    <message>
        <source>The requests of this plan share no beginning.</source>
        <translation>Die Anfragen dieses Plans haben keinen gemeinsamen Anfang.</translation>
    </message>
    <message>
        <source>{model} has no module that guesses further tokens.</source>
        <translation>{model} hat kein Modul, das weitere Tokens im Voraus rät.</translation>
    </message>
    <message>
        <source>No gain is known for {engine}.</source>
        <translation>Für {engine} ist kein Gewinn bekannt.</translation>
    </message>
    <message>
        <source>The {format} file comes without the module.</source>
        <translation>Die {format}-Datei enthält das Modul nicht.</translation>
    </message>
    <message>
        <source>{engine} was not measured with and without it.</source>
        <translation>{engine} wurde nicht mit und ohne gemessen.</translation>
    </message>
    <message>
        <source>{engine} runs one request at a time.</source>
        <translation>{engine} bearbeitet nur eine Anfrage zugleich.</translation>
    </message>
    <message>
        <source>{engine} does not spread a layer of {model} over {ranks} devices.</source>
        <translation>{engine} verteilt eine Schicht von {model} nicht auf {ranks} Geräte.</translation>
    </message>
    <message>
        <source>All devices of the machine share a layer already, and no link joins two machines for it.</source>
        <translation>Alle Geräte des Systems teilen sich bereits jede Schicht, und keine Verbindung koppelt dafür zwei Systeme.</translation>
    </message>
    <message>
        <source>It takes {nodes} machines instead of {before}.</source>
        <translation>Es braucht {nodes} Systeme statt {before}.</translation>
    </message>
    <message>
        <source>Only hybrids compute in host memory.</source>
        <translation>Nur Hybride rechnen im Arbeitsspeicher des Hosts.</translation>
    </message>
    <message>
        <source>The memory channels of the host are not known.</source>
        <translation>Die Speicherkanäle des Hosts sind nicht bekannt.</translation>
    </message>
    <message>
        <source>All {channels} channels of a socket are filled; compared with half of them.</source>
        <translation>Alle {channels} Kanäle eines Sockels sind bestückt; verglichen mit der Hälfte davon.</translation>
    </message>
    <message>
        <source>The machine has one socket.</source>
        <translation>Das System hat nur einen Sockel.</translation>
    </message>
    <message>
        <source>{engine} keeps no copies.</source>
        <translation>{engine} hält keine Kopien.</translation>
    </message>
    <message>
        <source>{engine} has no such switch.</source>
        <translation>{engine} hat keinen solchen Schalter.</translation>
    </message>
    <message>
        <source>{model} has no experts to leave out.</source>
        <translation>{model} hat keine Experten, die sich weglassen ließen.</translation>
    </message>
    <message>
        <source>It does not run {format} on {device}.</source>
        <translation>Es führt {format} auf {device} nicht aus.</translation>
    </message>
    <message>
        <source>Compared with {engine}.</source>
        <translation>Verglichen mit {engine}.</translation>
    </message>
    <message>
        <source>No distill of {model} is catalogued for such a machine.</source>
        <translation>Für ein solches System ist kein Destillat von {model} im Katalog.</translation>
    </message>
    <message>
        <source>{model} as {format}.</source>
        <translation>{model} als {format}.</translation>
    </message>
    <message>
        <source>It is what the hybrid family does with a mixture-of-experts model; compare its options.</source>
        <translation>Das ist, was die Hybridfamilie mit einem Mixture-of-Experts-Modell tut; vergleichen Sie ihre Optionen.</translation>
    </message>
    <message>
        <source>Changes neither memory nor speed of inference.</source>
        <translation>Ändert bei der Inferenz weder Speicher noch Tempo.</translation>
    </message>
    <message>
        <source>launches and host work</source>
        <translation>Kernel-Starts und Host-Arbeit</translation>
    </message>
    <message>
        <source>attention weights</source>
        <translation>Attention-Gewichte</translation>
    </message>
    <message>
        <source>dense layers</source>
        <translation>dichte Schichten</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>the output head</source>
        <translation>die Ausgabeschicht</translation>
    </message>
    <message>
        <source>reading the cache</source>
        <translation>Lesen des Caches</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>prompts of other users</source>
        <translation>Prompts anderer Nutzer</translation>
    </message>
    <message>
        <source>Weights on one device: {without} without it, {with} with it.</source>
        <translation>Gewichte auf einem Gerät: {without} ohne, {with} mit.</translation>
    </message>
    <message>
        <source>Memory that one device needs for {requests} requests at once, all parts counted: {without} without it, {with} with it.</source>
        <translation>Speicher, den ein Gerät für {requests} gleichzeitige Anfragen braucht, alle Teile gezählt: {without} ohne, {with} mit.</translation>
    </message>
    <message>
        <source>With it the weights and one request of the longest context do not fit.</source>
        <translation>Damit passen die Gewichte und eine Anfrage mit dem längsten Kontext nicht.</translation>
    </message>
    <message>
        <source>Without it the weights and one request of the longest context do not fit.</source>
        <translation>Ohne diese Optimierung passen die Gewichte und eine Anfrage mit dem längsten Kontext nicht.</translation>
    </message>
    <message>
        <source>The weights and one request of the longest context fit neither way.</source>
        <translation>Die Gewichte und eine Anfrage mit dem längsten Kontext passen weder mit noch ohne.</translation>
    </message>
    <message>
        <source>Requests that can run at once: {without} without it, {with} with it; {asked} are asked.</source>
        <translation>Mögliche gleichzeitige Anfragen: {without} ohne, {with} mit; verlangt sind {asked}.</translation>
    </message>
    <message>
        <source>One token of a user takes {without} without it and {with} with it; most of a step goes to {before} before and to {after} after.</source>
        <translation>Ein Token eines Nutzers dauert {without} ohne und {with} mit; der größte Teil eines Schritts entfällt vorher auf {before} und nachher auf {after}.</translation>
    </message>
    <message>
        <source>The first token comes after {without} without it and {with} with it.</source>
        <translation>Das erste Token kommt nach {without} ohne und {with} mit.</translation>
    </message>
    <message>
        <source>All users together: {without} without it, {with} with it.</source>
        <translation>Alle Nutzer zusammen: {without} ohne, {with} mit.</translation>
    </message>
    <message>
        <source>Power under load: {without} without it, {with} with it.</source>
        <translation>Leistungsaufnahme unter Last: {without} ohne, {with} mit.</translation>
    </message>
    <message>
        <source>A million output tokens, if the machines are busy in all hours of service: {without} without it, {with} with it.</source>
        <translation>Eine Million Ausgabe-Tokens bei Auslastung der Systeme in allen Betriebsstunden: {without} ohne, {with} mit.</translation>
    </message>
    <message>
        <source>The file is {format}.</source>
        <translation>Die Datei ist {format}.</translation>
    </message>
    <message>
        <source>Memory, speed and cost stay as they are at this load.</source>
        <translation>Speicher, Tempo und Kosten bleiben bei dieser Last unverändert.</translation>
    </message>
    <message>
        <source>Assumed, not measured: {source}.</source>
        <translation>Angenommen, nicht gemessen: {source}.</translation>
    </message>
    <message>
        <source>Measured elsewhere, because the model has no term for it: {source}.</source>
        <translation>Anderswo gemessen, da das Rechenmodell dafür keinen Term hat: {source}.</translation>
    </message>
    <message>
        <source>could be done</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>already in use</source>
        <translation>bereits genutzt</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hier nicht</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>trifft zu</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>nur wenn</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not to be told here</source>
        <translation>hier nicht zu sagen</translation>
    </message>
    <message>
        <source>Unchanged: the maker&apos;s own file, or its exact copy in 16 bits.</source>
        <translation>Unverändert: die Datei des Herstellers oder ihre exakte Kopie in 16 Bit.</translation>
    </message>
    <message>
        <source>Keeps {low} to {high} of the native score, typically {typical}: {source}, {note}.</source>
        <translation>Behält {low} bis {high} der Originalpunktzahl, typisch {typical}: {source}, {note}.</translation>
    </message>
    <message>
        <source>Unchanged: it changes nothing that inference computes.</source>
        <translation>Unverändert: Es ändert nichts an dem, was die Inferenz berechnet.</translation>
    </message>
    <message>
        <source>Not known: no scores of this model in this form are published beside the native ones.</source>
        <translation>Nicht bekannt: Für dieses Modell in dieser Form sind keine Ergebnisse neben denen des Originals veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>LeverColumn</name>
    <message>
        <source>Optimisation</source>
        <translation>Optimierung</translation>
    </message>
    <message>
        <source>What articles recommend to save memory or to gain speed.</source>
        <translation>Was Artikel empfehlen, um Speicher zu sparen oder Tempo zu gewinnen.</translation>
    </message>
    <message>
        <source>Articles say</source>
        <translation>Artikel sagen</translation>
    </message>
    <message>
        <source>The statement as it circulates; the page of claims judges it in general.</source>
        <translation>Die Aussage, wie sie kursiert; die Seite der Aussagen beurteilt sie allgemein.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Whether the option counts on it already, could have it, or cannot. What is in use is compared with the same option without it.</source>
        <translation>Ob die Option bereits darauf baut, sie nutzen könnte oder nicht kann. Was genutzt wird, wird mit derselben Option ohne sie verglichen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Change of the memory that a device needs for all requests asked, weights, cache and the rest counted.</source>
        <translation>Änderung des Speichers, den ein Gerät für alle verlangten Anfragen braucht, mit Gewichten, Cache und allem Übrigen.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests that can run at once, without and with it.</source>
        <translation>Mögliche gleichzeitige Anfragen, ohne und mit.</translation>
    </message>
    <message>
        <source>Each user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>Change of the tokens a second that each user sees.</source>
        <translation>Änderung der Tokens je Sekunde, die jeder Nutzer sieht.</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Nutzer</translation>
    </message>
    <message>
        <source>Change of the tokens a second for all users together, at the planned load.</source>
        <translation>Änderung der Tokens je Sekunde aller Nutzer zusammen, bei der geplanten Last.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Change of the cost of a million output tokens while the machines are busy.</source>
        <translation>Änderung der Kosten einer Million Ausgabe-Tokens bei ausgelasteten Systemen.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Whether the figure of the statement holds for this option.</source>
        <translation>Ob die Zahl der Aussage für diese Option zutrifft.</translation>
    </message>
</context>
<context>
    <name>Measured</name>
    <message>
        <source>another model: {model}</source>
        <translation>anderes Modell: {model}</translation>
    </message>
    <message>
        <source>another format: {format}</source>
        <translation>anderes Format: {format}</translation>
    </message>
    <message>
        <source>another number of devices: {count}</source>
        <translation>andere Geräteanzahl: {count}</translation>
    </message>
    <message>
        <source>other lengths of input and output</source>
        <translation>andere Längen von Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>Measured: {value} at {users} requests, {input} tokens in, {output} out</source>
        <translation>Gemessen: {value} bei {users} Anfragen, {input} Eingabe-, {output} Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Engine: {version}</source>
        <translation>Engine: {version}</translation>
    </message>
    <message>
        <source>Source: {source}, grade {grade}</source>
        <translation>Quelle: {source}, Güte {grade}</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that ran, and the format of its weights.</source>
        <translation>Das gelaufene Modell und das Format seiner Gewichte.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The devices, and the engine on them.</source>
        <translation>Die Geräte und die Engine darauf.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What was measured, with its unit.</source>
        <translation>Was gemessen wurde, mit Einheit.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Tokens of a request, and how many requests were under way or came in a second.</source>
        <translation>Tokens einer Anfrage und wie viele Anfragen gleichzeitig liefen oder je Sekunde eintrafen.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>The figure in the file.</source>
        <translation>Der Wert in der Datei.</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>What is expected of this machine at this load, by all that is known now.</source>
        <translation>Was von diesem System bei dieser Last nach heutigem Wissen zu erwarten ist.</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>In it the figure lies in eight of ten cases.</source>
        <translation>Darin liegt der Wert in acht von zehn Fällen.</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>How far the measured figure lies from the predicted one.</source>
        <translation>Wie weit der gemessene Wert vom vorhergesagten abweicht.</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>What the prediction rests on, or why there is none.</source>
        <translation>Worauf die Vorhersage beruht oder warum es keine gibt.</translation>
    </message>
    <message>
        <source>Time to first token (ms)</source>
        <translation>Zeit bis zum ersten Token (ms)</translation>
    </message>
    <message>
        <source>Time per token (ms)</source>
        <translation>Zeit je Token (ms)</translation>
    </message>
    <message>
        <source>Tokens/s for each user</source>
        <translation>Tokens/s je Nutzer</translation>
    </message>
    <message>
        <source>Prompt tokens/s</source>
        <translation>Prompt-Tokens/s</translation>
    </message>
    <message>
        <source>Output tokens/s in all</source>
        <translation>Ausgabe-Tokens/s gesamt</translation>
    </message>
    <message>
        <source>Tokens/s, prompts too</source>
        <translation>Tokens/s mit Prompts</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>Dichte Schichten</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>Gemeinsame Experten</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>Geroutete Experten</translation>
    </message>
    <message>
        <source>Embeddings and head</source>
        <translation>Embeddings und Ausgabeschicht</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Sonstige Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>KV cache of windows</source>
        <translation>KV-Cache der Fenster</translation>
    </message>
    <message>
        <source>States of linear layers</source>
        <translation>Zustände linearer Schichten</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Reserve of the engine</source>
        <translation>Reserve der Engine</translation>
    </message>
    <message>
        <source>Driver and libraries</source>
        <translation>Treiber und Bibliotheken</translation>
    </message>
    <message>
        <source>Captured graphs</source>
        <translation>Aufgezeichnete Graphen</translation>
    </message>
    <message>
        <source>System and page cache</source>
        <translation>System und Seitencache</translation>
    </message>
    <message>
        <source>Kept free by the engine</source>
        <translation>Von der Engine frei gehalten</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>working memory</source>
        <translation>Laufzeitspeicher</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>kept free</source>
        <translation>frei gehalten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>{device} is under a US export licence for China: check the licence, the invoice chain and the manufacturer&apos;s warranty.</source>
        <translation>{device} braucht für China eine US-Exportlizenz: Prüfen Sie Lizenz, Rechnungskette und Herstellergarantie.</translation>
    </message>
    <message>
        <source>US guidance of May 2025 (General Prohibition 10) covers Ascend 910 chips: have it reviewed by counsel before buying.</source>
        <translation>Die US-Leitlinie vom Mai 2025 (General Prohibition 10) erfasst Ascend-910-Chips: Lassen Sie dies vor dem Kauf rechtlich prüfen.</translation>
    </message>
    <message>
        <source>{device} is a consumer card: no data-centre warranty, licence terms exclude data centres.</source>
        <translation>{device} ist eine Consumer-Karte: keine Garantie für Rechenzentren, die Lizenzbedingungen schließen diese aus.</translation>
    </message>
    <message>
        <source>Modified or grey-market parts: no manufacturer&apos;s warranty.</source>
        <translation>Modifizierte oder Graumarkt-Teile: keine Herstellergarantie.</translation>
    </message>
    <message>
        <source>Of {replicas} copies of the model {prefill} only read prompts, the others only write answers. The speed of such a layout follows from physics alone: measure before you sign.</source>
        <translation>Von {replicas} Kopien des Modells lesen {prefill} nur Prompts, die übrigen schreiben nur Antworten. Die Geschwindigkeit einer solchen Aufteilung folgt allein aus der Physik: Messen Sie, bevor Sie unterschreiben.</translation>
    </message>
    <message>
        <source>Also holds a model {times} times as large ({needs} of weights and cache; {has} are there). The rule is coarse: sizes do not grow by a fixed factor, and new formats decide as much as parameters.</source>
        <translation>Fasst auch ein {times}-mal so großes Modell (Gewichte und Cache: {needs}; vorhanden sind {has}). Die Regel ist grob: Größen wachsen nicht um einen festen Faktor, und neue Formate entscheiden ebenso viel wie Parameter.</translation>
    </message>
    <message>
        <source>Nobody has stated the delivery time; within {weeks} weeks is asked: have it written into the quote.</source>
        <translation>Niemand hat die Lieferzeit angegeben; verlangt sind höchstens {weeks} Wochen: im Angebot festschreiben lassen.</translation>
    </message>
    <message>
        <source>To be bought, but without a public price and not in the totals: {part}. Ask for a quote.</source>
        <translation>Zu kaufen, aber ohne öffentlichen Preis und nicht in den Summen enthalten: {part}. Angebot einholen.</translation>
    </message>
</context>
<context>
    <name>Objective</name>
    <message>
        <source>Fastest for each user</source>
        <translation>Am schnellsten für jeden Nutzer</translation>
    </message>
    <message>
        <source>Fewest machines</source>
        <translation>Möglichst wenige Maschinen</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Lowest total cost</source>
        <translation>Niedrigste Gesamtkosten</translation>
    </message>
</context>
<context>
    <name>OptionColumn</name>
    <message>
        <source>at least %1</source>
        <translation>mind. %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Whether the option meets everything that was asked: fits, fits with limits, does not fit.</source>
        <translation>Ob die Option alle Vorgaben erfüllt: passt, passt mit Einschränkungen, passt nicht.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Kind of machine: GPU-only, domestic Chinese chips, Mac cluster, or CPU and GPU hybrid.</source>
        <translation>Art des Systems: nur GPU, chinesische Chips, Mac-Verbund oder CPU+GPU-Hybrid.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The machine that would be bought, as the catalog names it.</source>
        <translation>Das System, das gekauft würde, mit seinem Namen im Katalog.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Number of machines that work together.</source>
        <translation>Anzahl der Systeme, die zusammenarbeiten.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>How the model&apos;s weights are stored, which sets quality and size.</source>
        <translation>Wie die Gewichte des Modells gespeichert sind; das bestimmt Qualität und Größe.</translation>
    </message>
    <message>
        <source>Tokens a second that each user sees at the planned load: typical, and in brackets low to high.</source>
        <translation>Tokens je Sekunde, die jeder Nutzer bei der geplanten Last sieht: typisch, in Klammern niedrig bis hoch.</translation>
    </message>
    <message>
        <source>Users at that speed</source>
        <translation>Nutzer bei Zieltempo</translation>
    </message>
    <message>
        <source>The most requests at the same time that still meet the speed and the first token asked for.</source>
        <translation>Höchstzahl gleichzeitiger Anfragen, bei der Tempo und erstes Token die Vorgaben noch einhalten.</translation>
    </message>
    <message>
        <source>Purchase (%1)</source>
        <translation>Kaufpreis (%1)</translation>
    </message>
    <message>
        <source>Price of everything that has to be bought, typical, in the plan&apos;s currency. “At least” means that a part has no public price.</source>
        <translation>Typischer Preis für alles, was zu kaufen ist, in der Währung des Plans. „Mind.“ heißt, dass ein Teil keinen öffentlichen Preis hat.</translation>
    </message>
    <message>
        <source>Total cost (%1)</source>
        <translation>Gesamtkosten (%1)</translation>
    </message>
    <message>
        <source>Purchase and running costs over the whole horizon, typical, in the plan&apos;s currency.</source>
        <translation>Gesamtkosten (TCO): Kauf und laufende Kosten über den ganzen Zeitraum, typisch, in der Währung des Plans.</translation>
    </message>
    <message>
        <source>First token (s)</source>
        <translation>Erstes Token (s)</translation>
    </message>
    <message>
        <source>Seconds from the request to its first token: typical, and in brackets low to high.</source>
        <translation>Sekunden von der Anfrage bis zum ersten Token: typisch, in Klammern niedrig bis hoch.</translation>
    </message>
    <message>
        <source>All users (tokens/s)</source>
        <translation>Tokens/s gesamt</translation>
    </message>
    <message>
        <source>Tokens a second that the machine writes for all users together, typical.</source>
        <translation>Tokens je Sekunde, die das System für alle Nutzer zusammen erzeugt, typisch.</translation>
    </message>
    <message>
        <source>Memory needed (GB)</source>
        <translation>Speicherbedarf (GB)</translation>
    </message>
    <message>
        <source>Memory that each device holds at the planned load: weights, cache, activations and runtime; in GB of 10^9 bytes.</source>
        <translation>Speicher, den jedes Gerät bei der geplanten Last belegt: Gewichte, Cache, Aktivierungen und Laufzeitumgebung; in GB zu 10^9 Byte.</translation>
    </message>
    <message>
        <source>Memory there (GB)</source>
        <translation>Speichergröße (GB)</translation>
    </message>
    <message>
        <source>Memory of each device as the driver reports it, in GB of 10^9 bytes.</source>
        <translation>Speicher jedes Geräts, wie ihn der Treiber meldet, in GB zu 10^9 Byte.</translation>
    </message>
    <message>
        <source>Power (kW)</source>
        <translation>Leistung (kW)</translation>
    </message>
    <message>
        <source>Electrical power of all machines under load, without cooling, in kilowatts.</source>
        <translation>Elektrische Leistung aller Systeme unter Last, ohne Kühlung, in Kilowatt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>The inference engine that serves the model.</source>
        <translation>Die Inferenz-Engine, die das Modell ausführt.</translation>
    </message>
    <message>
        <source>Per user (tokens/s)</source>
        <translation>Tokens/s je Nutzer</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>“Best” if no other option that holds is at least as good in total cost, speed, users, power and quality and better in one of them.</source>
        <translation>„Beste“, wenn keine andere Option, die hält, bei Gesamtkosten, Geschwindigkeit, Nutzern, Leistung und Qualität mindestens so gut und in einem davon besser ist.</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>no public price</source>
        <translation>kein öffentlicher Preis</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>native</source>
        <translation>original</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <translation>%1: %2 %, %3</translation>
    </message>
    <message>
        <source>The model that runs on it: the asked one, a distilled one, or another that scores as well.</source>
        <translation>Das Modell, das darauf läuft: das gewünschte, ein destilliertes oder ein anderes mit ebenso guten Ergebnissen.</translation>
    </message>
    <message>
        <source>Quality kept (%)</source>
        <translation>Erhaltene Qualität (%)</translation>
    </message>
    <message>
        <source>What the format keeps of the model&apos;s native scores in published results: median, and in brackets the lowest and the highest benchmark; more than 100 is noise. “~” where the results are of other models or other formats, “native” for the maker&apos;s own weights.</source>
        <translation>Was das Format laut veröffentlichten Ergebnissen von der Originalpunktzahl des Modells erhält: Median, in Klammern der niedrigste und der höchste Benchmark; mehr als 100 ist Rauschen. „~“, wo die Ergebnisse von anderen Modellen oder anderen Formaten stammen, „original“ bei den Gewichten des Herstellers.</translation>
    </message>
    <message>
        <source>Million output tokens (%1)</source>
        <translation>Mio. Ausgabe-Tokens (%1)</translation>
    </message>
    <message>
        <source>Equivalent annual cost over the output tokens of a year, their input included, typical, for a million of them in the plan&apos;s currency; after tax if the plan has one.</source>
        <translation>Äquivalente Jahreskosten, geteilt durch die Ausgabe-Tokens eines Jahres einschließlich ihrer Eingabe, typisch, je Million in der Währung des Plans; nach Steuern, wenn der Plan eine Steuer enthält.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>No option holds. Nearest: {title}.</source>
        <translation>Keine Option passt. Am nächsten kommt: {title}.</translation>
    </message>
    <message>
        <source>Left out: the budget page excludes this family.</source>
        <translation>Nicht geprüft: Die Budgetseite schließt diese Familie aus.</translation>
    </message>
    <message>
        <source>No machine of this family in the catalog runs this model at this quality.</source>
        <translation>Kein System dieser Familie im Katalog führt dieses Modell in dieser Qualität aus.</translation>
    </message>
    <message>
        <source>The constraints leave no machine in the catalog. Allow more families, or a lower quality floor.</source>
        <translation>Die Vorgaben lassen kein System im Katalog übrig. Lassen Sie mehr Familien oder eine geringere Mindestqualität zu.</translation>
    </message>
    <message>
        <source>No machine in the catalog serves {users} requests at {rate} each. Nearest: {title}.</source>
        <translation>Kein System im Katalog bedient {users} gleichzeitige Anfragen mit je {rate}. Am nächsten kommt: {title}.</translation>
    </message>
    <message>
        <source>{title}: does not fit.</source>
        <translation>{title}: passt nicht.</translation>
    </message>
    <message>
        <source>{title}: {users} requests at once with {rate} each, about {price}.</source>
        <translation>{title}: {users} gleichzeitige Anfragen mit je {rate}, etwa {price}.</translation>
    </message>
    <message>
        <source>{title}: {users} requests at once with {rate} each; no public price.</source>
        <translation>{title}: {users} gleichzeitige Anfragen mit je {rate}; kein öffentlicher Preis.</translation>
    </message>
    <message>
        <source>{title}: one request at a time with {rate}, about {price}.</source>
        <translation>{title}: eine Anfrage zur Zeit mit {rate}, etwa {price}.</translation>
    </message>
    <message>
        <source>{title}: one request at a time with {rate}; no public price.</source>
        <translation>{title}: eine Anfrage zur Zeit mit {rate}; kein öffentlicher Preis.</translation>
    </message>
    <message>
        <source>Within {ceiling} nothing in the catalog serves {users} requests at {rate} each. {title} does, for about {price}.</source>
        <translation>Innerhalb von {ceiling} bedient nichts im Katalog {users} Anfragen mit je {rate}. {title} kann es, für etwa {price}.</translation>
    </message>
    <message>
        <source>Machines in the catalog serve {users} requests at {rate} each, but none of them can also train the model as asked ({method}). Nearest: {title}.</source>
        <translation>Systeme im Katalog bedienen {users} gleichzeitige Anfragen mit je {rate}, aber keines kann das Modell auch wie verlangt trainieren ({method}). Am nächsten kommt: {title}.</translation>
    </message>
    <message>
        <source>Holds at the typical estimate only ({rate}; {level} are asked): measure before you sign.</source>
        <translation>Reicht nur nach typischer Schätzung ({rate}; verlangt sind {level}): vor der Unterschrift messen.</translation>
    </message>
    <message>
        <source>If the typical estimate is right, {title} does it for about {price}: {rate} for each, {level} are asked. A measurement before you buy decides.</source>
        <translation>Stimmt die typische Schätzung, genügt {title} für etwa {price}: {rate} je Nutzer, verlangt sind {level}. Eine Messung vor dem Kauf entscheidet.</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>The best option of a family, or its nearest miss.</source>
        <translation>Die beste oder am knappsten gescheiterte Option einer Familie.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bauteil</translation>
    </message>
    <message>
        <source>What the item is in the machine&apos;s bill of materials.</source>
        <translation>Welche Rolle der Artikel in der Stückliste des Systems hat.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Exact name of the item whose price was looked up.</source>
        <translation>Genaue Bezeichnung des Artikels, dessen Preis nachgeschlagen wurde.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>How many of the item all machines together need.</source>
        <translation>Wie viele Stück alle Systeme zusammen brauchen.</translation>
    </message>
    <message>
        <source>Unit, typical (%1)</source>
        <translation>Stück, typisch (%1)</translation>
    </message>
    <message>
        <source>Typical price of one, in the plan&apos;s currency.</source>
        <translation>Typischer Stückpreis in der Währung des Plans.</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Summe (%1)</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>The day on which the price was seen; “old” where it is older than its class allows.</source>
        <translation>Tag, an dem der Preis erfasst wurde; „alt“, wo er älter ist, als seine Klasse erlaubt.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Where the price was read.</source>
        <translation>Wo der Preis abgelesen wurde.</translation>
    </message>
    <message>
        <source>Unit, low (%1)</source>
        <translation>Stück, niedrig (%1)</translation>
    </message>
    <message>
        <source>Lowest price of one, widened by the price&apos;s age, in the plan&apos;s currency.</source>
        <translation>Niedrigster Stückpreis, je nach Alter des Preises nach unten erweitert, in der Währung des Plans.</translation>
    </message>
    <message>
        <source>Unit, high (%1)</source>
        <translation>Stück, hoch (%1)</translation>
    </message>
    <message>
        <source>Highest price of one, widened by the price&apos;s age, in the plan&apos;s currency.</source>
        <translation>Höchster Stückpreis, je nach Alter des Preises nach oben erweitert, in der Währung des Plans.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Compute, memory, storage, network, site, or services.</source>
        <translation>Rechenleistung, Arbeitsspeicher, Massenspeicher, Netzwerk, Standort oder Dienstleistungen.</translation>
    </message>
    <message>
        <source>Typical price times quantity, in the plan&apos;s currency; paid every year where it says so.</source>
        <translation>Typischer Preis mal Menge, in der Währung des Plans; jährlich zu zahlen, wo es so angegeben ist.</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie erfasst</translation>
    </message>
    <message>
        <source>Kind, date, grade, currency, range and tax of the price before it was converted.</source>
        <translation>Art, Datum, Güte, Währung, Spanne und Steuer des Preises vor der Umrechnung.</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>the maker&apos;s own weights</source>
        <translation>Gewichte des Herstellers</translation>
    </message>
    <message>
        <source>this model in this format</source>
        <translation>dieses Modell in diesem Format</translation>
    </message>
    <message>
        <source>this format, other models of its size</source>
        <translation>dieses Format, andere Modelle dieser Größe</translation>
    </message>
    <message>
        <source>other formats of about as many bits</source>
        <translation>andere Formate mit etwa gleich vielen Bits</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message>
        <source>well known</source>
        <translation>gut bekannt</translation>
    </message>
    <message>
        <source>partly known</source>
        <translation>teilweise bekannt</translation>
    </message>
    <message>
        <source>hardly known</source>
        <translation>kaum bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>mit Reasoning</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>ohne Reasoning</translation>
    </message>
    <message>
        <source>mode not stated</source>
        <translation>Modus nicht angegeben</translation>
    </message>
    <message>
        <source>The maker&apos;s own weights: nothing is lost.</source>
        <translation>Die Gewichte des Herstellers: Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Keeps {median} of the native score on {worst}, the only published result of this model in this format.</source>
        <translation>Behält {median} der Originalpunktzahl bei {worst}, dem einzigen veröffentlichten Ergebnis dieses Modells in diesem Format.</translation>
    </message>
    <message>
        <source>Keeps {low} to {high} of the native scores, median {median}, in {pairs} published results of this model in this format; least on {worst}.</source>
        <translation>Behält {low} bis {high} der Originalpunktzahl, Median {median}, in {pairs} veröffentlichten Ergebnissen dieses Modells in diesem Format; am wenigsten bei {worst}.</translation>
    </message>
    <message>
        <source>Not published for this model. Another model of its size keeps {median} of its score on {worst} in this format.</source>
        <translation>Für dieses Modell nicht veröffentlicht. Ein anderes Modell dieser Größe behält in diesem Format {median} seiner Punktzahl bei {worst}.</translation>
    </message>
    <message>
        <source>Not published for this model. Other models of its size keep {low} to {high} in this format, median {median}, in {pairs} results; least on {worst}.</source>
        <translation>Für dieses Modell nicht veröffentlicht. Andere Modelle dieser Größe behalten in diesem Format {low} bis {high}, Median {median}, in {pairs} Ergebnissen; am wenigsten bei {worst}.</translation>
    </message>
    <message>
        <source>Not published for this format. Formats of about as many bits keep {low} to {high} on models of this size, median {median}, in {pairs} results.</source>
        <translation>Für dieses Format nicht veröffentlicht. Formate mit etwa gleich vielen Bits behalten bei Modellen dieser Größe {low} bis {high}, Median {median}, in {pairs} Ergebnissen.</translation>
    </message>
    <message>
        <source>What this format keeps of the model has not been published: test it with your own questions.</source>
        <translation>Was dieses Format vom Modell erhält, ist nicht veröffentlicht: Testen Sie es mit eigenen Fragen.</translation>
    </message>
    <message>
        <source>No benchmark of both models is published under settings that compare.</source>
        <translation>Kein Benchmark beider Modelle ist unter vergleichbaren Einstellungen veröffentlicht.</translation>
    </message>
    <message>
        <source>Better on {better}, equal on {even}, worse on {worse} of {all} benchmarks that compare; weakest on {benchmark}, {own} against {other}.</source>
        <translation>Besser bei {better}, gleich bei {even}, schlechter bei {worse} von {all} vergleichbaren Benchmarks; am schwächsten bei {benchmark}, {own} gegenüber {other}.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{model} as {format} is {needs} of weights; {devices} hold {has}, of which {engine} can use {usable}: {short} short with its working memory.</source>
        <translation>{model} als {format} umfasst {needs} an Gewichten; {devices} bieten {has}, davon kann {engine} {usable} nutzen: Mit Laufzeitspeicher fehlen {short}.</translation>
    </message>
    <message>
        <source>Attention, shared layers and working memory of {model} as {format} need {needs} on {devices}; {usable} are usable: {short} short.</source>
        <translation>Attention, gemeinsame Schichten und Laufzeitspeicher von {model} als {format} brauchen {needs} auf {devices}; nutzbar sind {usable}: Es fehlen {short}.</translation>
    </message>
    <message>
        <source>The weights fit on {devices}, but the cache of one request of {context} tokens does not: {short} short per device.</source>
        <translation>Die Gewichte passen auf {devices}, der Cache einer Anfrage mit {context} Tokens jedoch nicht: Je Gerät fehlen {short}.</translation>
    </message>
    <message>
        <source>The host needs {needs} of RAM for the weights and has {has}: {short} short.</source>
        <translation>Der Host braucht {needs} RAM für die Gewichte und hat {has}: Es fehlen {short}.</translation>
    </message>
    <message>
        <source>The memory of {devices} or of its host is not published: ask the vendor.</source>
        <translation>Der Speicher von {devices} oder des Hosts ist nicht veröffentlicht: Fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>{users} requests at {level} need {needs} in all; this machine gives {total}, {has} for each.</source>
        <translation>{users} Anfragen mit je {level} brauchen insgesamt {needs}; dieses System liefert {total}, also {has} je Anfrage.</translation>
    </message>
    <message>
        <source>The first token comes after {has} at {users} requests; within {needs} is asked.</source>
        <translation>Das erste Token kommt bei {users} Anfragen nach {has}; verlangt sind höchstens {needs}.</translation>
    </message>
    <message>
        <source>Memory holds the cache of {has} requests of this length at once; {needs} are asked, the others wait.</source>
        <translation>Der Speicher fasst den Cache von {has} Anfragen dieser Länge zugleich; verlangt sind {needs}, die übrigen warten.</translation>
    </message>
    <message>
        <source>Needs {needs} rack units; {has} are there.</source>
        <translation>Braucht {needs} Höheneinheiten; vorhanden sind {has}.</translation>
    </message>
    <message>
        <source>One machine&apos;s failure would stop the service; at least two independent replicas on two machines are asked.</source>
        <translation>Fällt ein System aus, steht der Dienst still; verlangt sind mindestens zwei unabhängige Replikate auf zwei Systemen.</translation>
    </message>
    <message>
        <source>Costs about {needs}; the ceiling is {has}.</source>
        <translation>Kostet etwa {needs}; die Obergrenze liegt bei {has}.</translation>
    </message>
    <message>
        <source>Meets {level} per user at the typical estimate, not at the low end of its band ({has}): measure before you sign.</source>
        <translation>Erreicht {level} je Nutzer im typischen Fall, aber nicht am unteren Ende des Bandes ({has}): Messen Sie vor der Unterschrift.</translation>
    </message>
    <message>
        <source>No public price of {items}: ask for a quote.</source>
        <translation>Kein öffentlicher Preis für {items}: Holen Sie ein Angebot ein.</translation>
    </message>
    <message>
        <source>Nobody has published this model on {device} cards joined over several machines: the speed is unproven.</source>
        <translation>Für dieses Modell auf {device} über mehrere Systeme hinweg ist kein Ergebnis veröffentlicht: Das Tempo ist nicht belegt.</translation>
    </message>
    <message>
        <source>Priced from used parts: ask for test records, power-on hours and a warranty.</source>
        <translation>Preis auf Basis von Gebrauchtteilen: Verlangen Sie Prüfprotokolle, Betriebsstunden und eine Garantie.</translation>
    </message>
    <message>
        <source>{device} has not been sold new since {date}.</source>
        <translation>{device} wird seit {date} nicht mehr neu verkauft.</translation>
    </message>
    <message>
        <source>{device} has no arithmetic for {format}; convert the weights or take a card that has it.</source>
        <translation>{device} kann {format} nicht nativ rechnen; konvertieren Sie die Gewichte oder wählen Sie eine Karte, die es kann.</translation>
    </message>
    <message>
        <source>The speed cannot be predicted: {fact}. Demand a measurement of the vendor.</source>
        <translation>Das Tempo lässt sich nicht vorhersagen: {fact}. Verlangen Sie vom Anbieter eine Messung.</translation>
    </message>
    <message>
        <source>Its power is not published, and the site has a limit: ask the vendor.</source>
        <translation>Die Leistungsaufnahme ist nicht veröffentlicht, und der Standort hat eine Grenze: Fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>Can draw {needs}; the site gives {has}.</source>
        <translation>Kann {needs} aufnehmen; der Standort gibt {has} her.</translation>
    </message>
    <message>
        <source>{model} ends at {has} tokens of context; {needs} are asked.</source>
        <translation>{model} endet bei {has} Tokens Kontext; verlangt sind {needs}.</translation>
    </message>
    <message>
        <source>No public price of {items}, so it cannot be held against the ceiling: ask for a quote.</source>
        <translation>Kein öffentlicher Preis für {items}, daher kein Vergleich mit der Obergrenze: Holen Sie ein Angebot ein.</translation>
    </message>
    <message>
        <source>Its cost cannot be worked out from the catalog: ask for a quote.</source>
        <translation>Die Kosten lassen sich aus dem Katalog nicht ermitteln: Holen Sie ein Angebot ein.</translation>
    </message>
    <message>
        <source>{device} is not licensed for sale to China: only grey imports exist, dearer than the price shown and without warranty.</source>
        <translation>{device} ist für den Verkauf nach China nicht lizenziert: Es gibt nur Grauimporte, teurer als hier gezeigt und ohne Garantie.</translation>
    </message>
    <message>
        <source>Published runs of joined Macs have one user and break off easily: see several users served before you buy.</source>
        <translation>Veröffentlichte Läufe verbundener Macs haben einen Nutzer und brechen leicht ab: Lassen Sie sich vor dem Kauf mehrere Nutzer zeigen.</translation>
    </message>
    <message>
        <source>What {method} of {model} needs cannot be worked out: its matrices are published only in sum.</source>
        <translation>{model}: Der Bedarf für {method} lässt sich nicht ermitteln, denn die Matrizen sind nur in Summe veröffentlicht.</translation>
    </message>
    <message>
        <source>{method} on {device} is limited: {why}.</source>
        <translation>{method} auf {device} ist eingeschränkt: {why}.</translation>
    </message>
    <message>
        <source>{method} is asked, and {device} cannot do it: {why}.</source>
        <translation>Verlangt ist {method}, doch {device} kann das nicht: {why}.</translation>
    </message>
    <message>
        <source>{method} of {model} needs {needs} on each of {count} × {device}, which has {has}: {short} short.</source>
        <translation>{model}: {method} braucht {needs} auf jedem von {count} × {device}; vorhanden sind {has}: Es fehlen {short}.</translation>
    </message>
    <message>
        <source>{method} of {model} needs {needs} of host memory; there is {has}: {short} short.</source>
        <translation>{model}: {method} braucht {needs} Arbeitsspeicher im Host; vorhanden sind {has}: Es fehlen {short}.</translation>
    </message>
    <message>
        <source>The memory of {device} or of its host is not known, so that {method} cannot be sized.</source>
        <translation>Der Speicher von {device} oder des Hosts ist nicht bekannt, daher lässt sich der Bedarf für {method} nicht bestimmen.</translation>
    </message>
    <message>
        <source>Its power is not published, and a rack has a limit: ask the vendor.</source>
        <translation>Ihre Leistungsaufnahme ist nicht veröffentlicht, und ein Rack hat eine Grenze: Fragen Sie den Anbieter.</translation>
    </message>
    <message>
        <source>One machine can draw {needs}; a rack gives {has}.</source>
        <translation>Eine Maschine kann {needs} aufnehmen; ein Rack gibt {has}.</translation>
    </message>
    <message>
        <source>A model {times} times as large needs {needs} of weights and cache; beside the engine&apos;s own memory there are {has}: {short} short. The model that is planned does fit.</source>
        <translation>Ein {times}-mal so großes Modell braucht {needs} für Gewichte und Cache; neben dem eigenen Speicher der Engine sind {has} vorhanden: Es fehlen {short}. Das geplante Modell passt.</translation>
    </message>
    <message>
        <source>Nobody has stated its delivery time, and it must be there within {has} weeks: have it written into the quote.</source>
        <translation>Niemand hat die Lieferzeit angegeben, und es muss binnen {has} Wochen da sein: Lassen Sie sie ins Angebot schreiben.</translation>
    </message>
    <message>
        <source>Is delivered after {needs} weeks ({low} to {high}); within {has} is asked.</source>
        <translation>Lieferung nach {needs} Wochen ({low} bis {high}); verlangt sind höchstens {has}.</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>{title} holds.</source>
        <translation>{title} passt.</translation>
    </message>
    <message>
        <source>{title} fits in memory and gives {rate} for each of {users}.</source>
        <translation>{title} passt in den Speicher und liefert bei {users} gleichzeitigen Anfragen je {rate}.</translation>
    </message>
    <message>
        <source>A ceiling of about {price}.</source>
        <translation>Eine Obergrenze von etwa {price}.</translation>
    </message>
    <message>
        <source>Devices whose software has this method, or another method.</source>
        <translation>Geräte, deren Software dieses Verfahren beherrscht, oder ein anderes Verfahren.</translation>
    </message>
    <message>
        <source>More devices, or a smaller model to fine-tune.</source>
        <translation>Mehr Geräte oder ein kleineres Modell für das Fine-Tuning.</translation>
    </message>
    <message>
        <source>More devices, or a method that keeps less in memory: QLoRA before LoRA before full.</source>
        <translation>Mehr Geräte oder ein Verfahren, das weniger im Speicher hält: QLoRA vor LoRA, LoRA vor dem Fine-Tuning aller Gewichte.</translation>
    </message>
    <message>
        <source>A place that can feed {power}.</source>
        <translation>Ein Standort, der {power} liefern kann.</translation>
    </message>
    <message>
        <source>A quote of the vendor, to hold against the ceiling.</source>
        <translation>Ein Angebot des Anbieters, um es an der Obergrenze zu messen.</translation>
    </message>
    <message>
        <source>several other limits lifted</source>
        <translation>mehrere weitere Grenzen aufgehoben</translation>
    </message>
    <message>
        <source>a second machine, or a service that may stop</source>
        <translation>ein zweites System oder ein Dienst, der ausfallen darf</translation>
    </message>
    <message>
        <source>a ceiling as high as its price</source>
        <translation>eine Obergrenze in Höhe des Preises</translation>
    </message>
    <message>
        <source>a quote of the vendor</source>
        <translation>ein Angebot des Anbieters</translation>
    </message>
    <message>
        <source>power for it</source>
        <translation>genügend elektrische Leistung</translation>
    </message>
    <message>
        <source>rack units for it</source>
        <translation>genügend Höheneinheiten</translation>
    </message>
    <message>
        <source>training elsewhere</source>
        <translation>Training an anderer Stelle</translation>
    </message>
    <message>
        <source>one more limit lifted</source>
        <translation>eine weitere Grenze aufgehoben</translation>
    </message>
    <message>
        <source>{rate} for each of {users} instead of {asked}, and the first token within {first} instead of {within}; besides {besides}.</source>
        <translation>{rate} statt {asked} je Anfrage bei {users} gleichzeitigen Anfragen und das erste Token binnen {first} statt {within}; außerdem {besides}.</translation>
    </message>
    <message>
        <source>{rate} for each of {users} instead of {asked}, and the first token within {first} instead of {within}.</source>
        <translation>{rate} statt {asked} je Anfrage bei {users} gleichzeitigen Anfragen und das erste Token binnen {first} statt {within}.</translation>
    </message>
    <message>
        <source>{rate} for each of {users} instead of {asked}; besides {besides}.</source>
        <translation>{rate} statt {asked} je Anfrage bei {users} gleichzeitigen Anfragen; außerdem {besides}.</translation>
    </message>
    <message>
        <source>{rate} for each of {users} instead of {asked}.</source>
        <translation>{rate} statt {asked} je Anfrage bei {users} gleichzeitigen Anfragen.</translation>
    </message>
    <message>
        <source>The first token within {first} instead of {within}; besides {besides}.</source>
        <translation>Das erste Token binnen {first} statt {within}; außerdem {besides}.</translation>
    </message>
    <message>
        <source>The first token within {first} instead of {within}.</source>
        <translation>Das erste Token binnen {first} statt {within}.</translation>
    </message>
    <message>
        <source>At the speed asked for it serves one request at a time, not {asked} at once; besides {besides}.</source>
        <translation>Beim verlangten Tempo bedient es nur eine Anfrage zur Zeit, nicht {asked} gleichzeitig; außerdem {besides}.</translation>
    </message>
    <message>
        <source>At the speed asked for it serves one request at a time, not {asked} at once.</source>
        <translation>Beim verlangten Tempo bedient es nur eine Anfrage zur Zeit, nicht {asked} gleichzeitig.</translation>
    </message>
    <message>
        <source>At the speed asked for it serves up to {users} requests at once, not {asked}; besides {besides}.</source>
        <translation>Beim verlangten Tempo bedient es bis zu {users} gleichzeitige Anfragen, nicht {asked}; außerdem {besides}.</translation>
    </message>
    <message>
        <source>At the speed asked for it serves up to {users} requests at once, not {asked}.</source>
        <translation>Beim verlangten Tempo bedient es bis zu {users} gleichzeitige Anfragen, nicht {asked}.</translation>
    </message>
    <message>
        <source>A rack that can feed {power}.</source>
        <translation>Ein Rack, das {power} liefern kann.</translation>
    </message>
    <message>
        <source>Room for {units} rack units.</source>
        <translation>Platz für {units} Höheneinheiten.</translation>
    </message>
    <message>
        <source>The vendor&apos;s figure of its power, to hold against the limit.</source>
        <translation>Die Herstellerangabe zur Leistungsaufnahme, um sie an der Grenze zu messen.</translation>
    </message>
    <message>
        <source>A second machine, or a service that may stop with one.</source>
        <translation>Ein zweites System oder ein Dienst, der mit einem ausfallen darf.</translation>
    </message>
    <message>
        <source>Requests of at most {tokens} tokens, or a model with a longer context.</source>
        <translation>Anfragen mit höchstens {tokens} Tokens oder ein Modell mit längerem Kontext.</translation>
    </message>
    <message>
        <source>The missing figure from the vendor, and a measurement.</source>
        <translation>Die fehlende Angabe vom Anbieter und eine Messung.</translation>
    </message>
    <message>
        <source>Weights in a format that {device} computes in.</source>
        <translation>Gewichte in einem Format, in dem {device} rechnet.</translation>
    </message>
    <message>
        <source>{short} more main memory in the host, a stronger quantisation, or a smaller model.</source>
        <translation>{short} mehr Arbeitsspeicher im Host, stärkere Quantisierung oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>{short} more memory on the devices, a stronger quantisation, or a smaller model.</source>
        <translation>{short} mehr Speicher auf den Geräten, stärkere Quantisierung oder ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Allow the family on the budget page.</source>
        <translation>Die Familie auf der Budgetseite zulassen.</translation>
    </message>
    <message>
        <source>A lower quality floor, another model, or fewer constraints on the machines.</source>
        <translation>Eine geringere Mindestqualität, ein anderes Modell oder weniger Vorgaben für die Systeme.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Feasibility and procurement report</source>
        <translation>Machbarkeits- und Beschaffungsbericht</translation>
    </message>
    <message>
        <source>Prices and figures as of {date}. Made with Sizewright.</source>
        <translation>Preise und Zahlen: Stand {date}. Erstellt mit Sizewright.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Seite {0} von {1}</translation>
    </message>
    <message>
        <source>no public price, ask for a quote</source>
        <translation>kein öffentlicher Preis, Angebot einholen</translation>
    </message>
    <message>
        <source>1 Decision</source>
        <translation>1 Entscheidung</translation>
    </message>
    <message>
        <source>Price, net: {range}, typically {typical}.</source>
        <translation>Preis netto: {range}, typisch {typical}.</translation>
    </message>
    <message>
        <source>Speed: {rate} for each of {users} requests; up to {most} requests at the speed asked for. Basis: {basis}.</source>
        <translation>Tempo: {rate} je Anfrage bei {users} gleichzeitigen Anfragen; bis zu {most} Anfragen beim verlangten Tempo. Basis: {basis}.</translation>
    </message>
    <message>
        <source>Memory: {checkpoint} of weights on {devices} devices; {cache} requests fit in the cache at once.</source>
        <translation>Speicher: {checkpoint} Gewichte, verteilt auf Geräte: {devices}; gleichzeitige Anfragen im Cache: {cache}.</translation>
    </message>
    <message>
        <source>What to know before signing</source>
        <translation>Vor der Unterschrift zu beachten</translation>
    </message>
    <message>
        <source>Every speed is an estimate with an 80 % band; low and high are the ends of that band. Prices are ranges from dated public records, widened for their age. This report is no offer.</source>
        <translation>Jedes Tempo ist eine Schätzung mit einem 80-%-Band; niedrig und hoch sind dessen Enden. Preise sind Spannen aus datierten öffentlichen Angaben, je nach Alter erweitert. Dieser Bericht ist kein Angebot.</translation>
    </message>
    <message>
        <source>2 Need and profile of use</source>
        <translation>2 Bedarf und Nutzungsprofil</translation>
    </message>
    <message>
        <source>{name} has {total}B parameters, of which {active}B work on each token. Longest context of the model: {context} tokens.</source>
        <translation>{name} hat {total} Mrd. Parameter, davon arbeiten {active} Mrd. an jedem Token. Längster Kontext des Modells: {context} Tokens.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Requests in flight in the busiest hour</source>
        <translation>Gleichzeitige Anfragen in der Spitzenstunde</translation>
    </message>
    <message>
        <source>Tokens in, per request</source>
        <translation>Eingabe-Tokens je Anfrage</translation>
    </message>
    <message>
        <source>Thinking tokens, per request</source>
        <translation>Reasoning-Tokens je Anfrage</translation>
    </message>
    <message>
        <source>Answer tokens, per request</source>
        <translation>Antwort-Tokens je Anfrage</translation>
    </message>
    <message>
        <source>Input found in the prefix cache</source>
        <translation>Eingabe aus dem Präfix-Cache</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>Speed for each user, at least</source>
        <translation>Tempo je Nutzer, mindestens</translation>
    </message>
    <message>
        <source>First token within</source>
        <translation>Erstes Token binnen</translation>
    </message>
    <message>
        <source>Output per year, million tokens</source>
        <translation>Ausgabe je Jahr, Mio. Tokens</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Must criteria</source>
        <translation>Muss-Kriterien</translation>
    </message>
    <message>
        <source>The weights, the working memory and the cache of the longest request fit in memory.</source>
        <translation>Gewichte, Laufzeitspeicher und Cache der längsten Anfrage passen in den Speicher.</translation>
    </message>
    <message>
        <source>Every user gets the speed and the first token asked for at the planned concurrency.</source>
        <translation>Jeder Nutzer erhält bei der geplanten Zahl gleichzeitiger Anfragen das verlangte Tempo und rechtzeitig das erste Token.</translation>
    </message>
    <message>
        <source>Data stays inside: API and rental are shown for their price only.</source>
        <translation>Die Daten bleiben im Haus: API und Miete dienen nur dem Preisvergleich.</translation>
    </message>
    <message>
        <source>The service survives the loss of one machine.</source>
        <translation>Der Dienst übersteht den Ausfall eines Systems.</translation>
    </message>
    <message>
        <source>3 Options</source>
        <translation>3 Optionen</translation>
    </message>
    <message>
        <source>Ways to meet the need: the cheapest that hold, and each family&apos;s best or nearest miss</source>
        <translation>Wege zum Ziel: die günstigsten passenden Optionen und die beste oder am knappsten gescheiterte jeder Familie</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Tokens/s per user</source>
        <translation>Tokens/s je Nutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Price, net</source>
        <translation>Preis netto</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>Gesamtkosten</translation>
    </message>
    <message>
        <source>Total cost is price, energy and support over {years} years. Users is the largest number of requests at once that still meets the speed asked for.</source>
        <translation>Die Gesamtkosten (TCO) umfassen Preis, Energie und Wartung über {years} Jahre. „Nutzer“ ist die höchste Zahl gleichzeitiger Anfragen, bei der das verlangte Tempo noch erreicht wird.</translation>
    </message>
    <message>
        <source>Why the others do not hold</source>
        <translation>Warum die anderen ausscheiden</translation>
    </message>
    <message>
        <source>Every family has an option that holds.</source>
        <translation>Jede Familie hat eine passende Option.</translation>
    </message>
    <message>
        <source>Doing nothing costs nothing and serves nobody; the API and rental appear in section 6.</source>
        <translation>Nichts zu tun kostet nichts und bedient niemanden; API und Miete stehen in Abschnitt 6.</translation>
    </message>
    <message>
        <source>6 Total cost of ownership</source>
        <translation>6 Gesamtkosten (TCO)</translation>
    </message>
    <message>
        <source>Typical costs of each family&apos;s cheapest option that holds, net</source>
        <translation>Typische Kosten der günstigsten passenden Option jeder Familie, netto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>Energie je Jahr</translation>
    </message>
    <message>
        <source>Support a year</source>
        <translation>Wartung je Jahr</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>Per million output tokens</source>
        <translation>Je Mio. Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Per million output tokens: equivalent annual cost over {tokens} million output tokens a year, with {ratio} input tokens for each output token.</source>
        <translation>Je Mio. Ausgabe-Tokens: äquivalente Jahreskosten, geteilt durch {tokens} Mio. Ausgabe-Tokens je Jahr, mit {ratio} Eingabe-Tokens je Ausgabe-Token.</translation>
    </message>
    <message>
        <source>Break-even of the recommended option</source>
        <translation>Break-even der empfohlenen Option</translation>
    </message>
    <message>
        <source>7 Risks and compliance</source>
        <translation>7 Risiken und Compliance</translation>
    </message>
    <message>
        <source>Memory, storage and accelerator prices moved by more than half within months in 2026: agree on a validity and a price clause.</source>
        <translation>Preise für Arbeitsspeicher, Massenspeicher und Beschleuniger änderten sich 2026 binnen Monaten um mehr als die Hälfte: Vereinbaren Sie Bindefrist und Preisklausel.</translation>
    </message>
    <message>
        <source>The speed depends on engine, version and settings as much as on the hardware: write the tested stack into the contract.</source>
        <translation>Das Tempo hängt von Engine, Version und Einstellungen ebenso ab wie von der Hardware: Schreiben Sie die getestete Softwareumgebung in den Vertrag.</translation>
    </message>
    <message>
        <source>One machine without a spare cannot promise better than about 99 % availability.</source>
        <translation>Ein System ohne Reserve kann kaum mehr als etwa 99 % Verfügbarkeit zusagen.</translation>
    </message>
    <message>
        <source>US export rules apply to most NVIDIA and AMD data-centre cards, and General Prohibition 10 to Ascend 910 chips: have deliveries reviewed.</source>
        <translation>Für die meisten Rechenzentrumskarten von NVIDIA und AMD gelten US-Exportregeln, für Ascend-910-Chips die General Prohibition 10: Lassen Sie Lieferungen prüfen.</translation>
    </message>
    <message>
        <source>Statements on law and tax are orientation, not advice.</source>
        <translation>Aussagen zu Recht und Steuern dienen der Orientierung und sind keine Beratung.</translation>
    </message>
    <message>
        <source>8 Acceptance test</source>
        <translation>8 Abnahmetest</translation>
    </message>
    <message>
        <source>Inventory: serial numbers, part numbers, memory modules and link widths against the bill of materials.</source>
        <translation>Bestand: Seriennummern, Teilenummern, Speichermodule und Linkbreiten gegen die Stückliste prüfen.</translation>
    </message>
    <message>
        <source>Burn-in of 48 hours without throttling or uncorrectable memory errors.</source>
        <translation>Burn-in über 48 Stunden ohne Drosselung und ohne unkorrigierbare Speicherfehler.</translation>
    </message>
    <message>
        <source>Model identity: checksums and parameter count of the checkpoint, sampled answers against the official API.</source>
        <translation>Modellidentität: Prüfsummen und Parameterzahl des Checkpoints, Stichproben der Antworten gegen die offizielle API.</translation>
    </message>
    <message>
        <source>Speed at {users} requests at once, {input} tokens in and {output} out, ten minutes, cold prefix cache: at least {low} for each user, first token within {first} for 95 of 100 requests.</source>
        <translation>Tempo bei {users} gleichzeitigen Anfragen, {input} Eingabe- und {output} Ausgabe-Tokens, zehn Minuten, leerer Präfix-Cache: mindestens {low} je Nutzer, erstes Token binnen {first} bei 95 von 100 Anfragen.</translation>
    </message>
    <message>
        <source>Memory after loading: at least {free} of cache on each device.</source>
        <translation>Speicher nach dem Laden: mindestens {free} Cache auf jedem Gerät.</translation>
    </message>
    <message>
        <source>Power at the wall under this load: about {power}.</source>
        <translation>Leistungsaufnahme am Netz unter dieser Last: etwa {power}.</translation>
    </message>
    <message>
        <source>Seven days at half load, with a restart and a card-failure drill; no outbound network traffic.</source>
        <translation>Sieben Tage mit halber Last, mit einem Neustart und simuliertem Kartenausfall; kein ausgehender Netzverkehr.</translation>
    </message>
    <message>
        <source>Milestones of payment, a planning default</source>
        <translation>Zahlungsmeilensteine (Planungsannahme)</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Acceptance passed</source>
        <translation>Abnahme bestanden</translation>
    </message>
    <message>
        <source>After three months of service</source>
        <translation>Nach drei Monaten Betrieb</translation>
    </message>
    <message>
        <source>9 Assumptions</source>
        <translation>9 Annahmen</translation>
    </message>
    <message>
        <source>What the figures take for granted</source>
        <translation>Worauf die Zahlen beruhen</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>dieser Plan</translation>
    </message>
    <message>
        <source>Hours of service a day</source>
        <translation>Betriebsstunden je Tag</translation>
    </message>
    <message>
        <source>Days of service a year</source>
        <translation>Betriebstage je Jahr</translation>
    </message>
    <message>
        <source>Mean load of these hours, of the busiest hour</source>
        <translation>Mittlere Last dieser Stunden, Anteil der Spitzenstunde</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Kalkulationszins</translation>
    </message>
    <message>
        <source>Horizon, years</source>
        <translation>Zeitraum in Jahren</translation>
    </message>
    <message>
        <source>Support and spares a year, of the hardware price</source>
        <translation>Wartung und Ersatzteile je Jahr, Anteil am Hardwarepreis</translation>
    </message>
    <message>
        <source>Optics, cabling, installation, insurance, of the hardware price</source>
        <translation>Optik, Verkabelung, Installation, Versicherung, Anteil am Hardwarepreis</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Electricity, per kWh</source>
        <translation>Strom je kWh</translation>
    </message>
    <message>
        <source>API traffic in peak hours</source>
        <translation>API-Verkehr zu Spitzenzeiten</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Price of the way not to buy</source>
        <translation>Preis der Alternative zum Kauf</translation>
    </message>
    <message>
        <source>Grades of sources: A measured or official, B named second hand, C anecdotal, D planning default.</source>
        <translation>Güte der Quellen: A gemessen oder offiziell, B benannt aus zweiter Hand, C Einzelbericht, D Planungsannahme.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straßenpreis</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>Ausschreibung</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>abgeleitet</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener Preis</translation>
    </message>
    <message>
        <source>4 Sizing proof</source>
        <translation>4 Nachweis der Dimensionierung</translation>
    </message>
    <message>
        <source>Weights follow tensor by tensor from the model&apos;s shape and the file format; the cache from its attention and the longest context; the rest from the engine. Needs are rounded up, capacities down.</source>
        <translation>Die Gewichte folgen Tensor für Tensor aus Modellaufbau und Dateiformat, der Cache aus der Attention und dem längsten Kontext, der Rest aus der Engine. Bedarf wird auf-, Kapazität abgerundet.</translation>
    </message>
    <message>
        <source>Memory of one device, GiB</source>
        <translation>Speicher eines Geräts, GiB</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV-Cache</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>Laufzeitspeicher</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Nutzbar</translation>
    </message>
    <message>
        <source>Host RAM</source>
        <translation>Host-RAM</translation>
    </message>
    <message>
        <source>Where the time of one token goes</source>
        <translation>Woraus sich die Zeit je Token zusammensetzt</translation>
    </message>
    <message>
        <source>One decode step of the recommended option, milliseconds</source>
        <translation>Ein Decode-Schritt der empfohlenen Option, Millisekunden</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Launches and host work</source>
        <translation>Kernelstarts und Hostarbeit</translation>
    </message>
    <message>
        <source>Attention weights</source>
        <translation>Attention-Gewichte</translation>
    </message>
    <message>
        <source>Dense and shared layers</source>
        <translation>Dichte und gemeinsame Schichten</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experten</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>Ausgabeschicht</translation>
    </message>
    <message>
        <source>Reading the cache</source>
        <translation>Lesen des Cache</translation>
    </message>
    <message>
        <source>Communication between devices</source>
        <translation>Kommunikation zwischen Geräten</translation>
    </message>
    <message>
        <source>Prompts of other users</source>
        <translation>Prompts anderer Nutzer</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>Zeit je Token</translation>
    </message>
    <message>
        <source>5 Prices</source>
        <translation>5 Preise</translation>
    </message>
    <message>
        <source>Nothing is recommended, so there is no bill of materials.</source>
        <translation>Es gibt keine Empfehlung und daher keine Stückliste.</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>{family}: {text}</source>
        <translation>{family}: {text}</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}.</translation>
    </message>
    <message>
        <source>China: the notice No. 34 of 2025 of the State Council&apos;s General Office gives domestic products a 20 % price preference in public tenders from 2026-01-01.</source>
        <translation>China: Die Bekanntmachung Nr. 34 von 2025 des Hauptbüros des Staatsrats gibt inländischen Produkten ab 01.01.2026 in öffentlichen Vergaben einen Preisvorteil von 20 %.</translation>
    </message>
    <message>
        <source>Germany: the energy efficiency act limits the PUE of new data centres above its size threshold to 1.2 from July 2026; personal data needs a legal basis under the GDPR.</source>
        <translation>Deutschland: Das Energieeffizienzgesetz begrenzt die PUE neuer Rechenzentren oberhalb seiner Größenschwelle ab Juli 2026 auf 1,2; personenbezogene Daten brauchen eine Rechtsgrundlage nach DSGVO.</translation>
    </message>
    <message>
        <source>The machine can change the model: {method}.</source>
        <translation>Das System kann das Modell anpassen: {method}.</translation>
    </message>
    <message>
        <source>What takes the memory of the recommended option</source>
        <translation>Was den Speicher der empfohlenen Option belegt</translation>
    </message>
    <message>
        <source>Which loads would fit</source>
        <translation>Welche Lasten passen würden</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>Adapter</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Optimizer states</source>
        <translation>Optimiererzustände</translation>
    </message>
    <message>
        <source>Master weights</source>
        <translation>Master-Gewichte</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Logits and loss</source>
        <translation>Logits und Loss</translation>
    </message>
    <message>
        <source>Communication buffers</source>
        <translation>Kommunikationspuffer</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Fine-Tuning</translation>
    </message>
    <message>
        <source>No machine of the catalog that this plan allows has software to train the model this way.</source>
        <translation>Für kein System des Katalogs, das dieser Plan zulässt, gibt es Software, um das Modell auf diese Weise zu trainieren.</translation>
    </message>
    <message>
        <source>{method} of {model} on {title}, while it does not serve: {sequence} tokens, micro-batch {batch}, AdamW, activations recomputed, states sharded over {devices} devices; {trained} million parameters are trained. Software: {stack}.</source>
        <translation>{model} auf {title}, {method}, während das System keine Anfragen bedient: {sequence} Tokens, Micro-Batch {batch}, AdamW, Aktivierungen neu berechnet, Zustände auf {devices} Geräte verteilt; trainiert werden {trained} Mio. Parameter. Software: {stack}.</translation>
    </message>
    <message>
        <source>Memory of training, GB</source>
        <translation>Speicher beim Training, GB</translation>
    </message>
    <message>
        <source>Each device</source>
        <translation>Jedes Gerät</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>Jeder Host</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Published fine-tuning runs lie between {low} and {high} of these totals.</source>
        <translation>Veröffentlichte Fine-Tuning-Läufe liegen zwischen {low} und {high} dieser Summen.</translation>
    </message>
    <message>
        <source>Power and energy at the planned load, before cooling and feed: typical, low to high</source>
        <translation>Leistung und Energie bei der geplanten Last, vor Kühlung und Stromzuführung: typisch, niedrig bis hoch</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>Unter Last</translation>
    </message>
    <message>
        <source>Each output token</source>
        <translation>Je Ausgabe-Token</translation>
    </message>
    <message>
        <source>Each token, prompts counted</source>
        <translation>Je Token, mit Prompts</translation>
    </message>
    <message>
        <source>Power and energy</source>
        <translation>Leistung und Energie</translation>
    </message>
    <message>
        <source>A card that writes tokens draws a part of its limit, more with more requests at once, and nearly all of it while it reads prompts. Energy a year includes cooling and feed (PUE) and hours without load.</source>
        <translation>Eine Karte, die Tokens schreibt, nimmt einen Teil ihres Limits auf, bei mehr gleichzeitigen Anfragen mehr, und beim Einlesen von Prompts fast das ganze. Die Energie je Jahr enthält Kühlung und Stromzuführung (PUE) sowie Stunden ohne Last.</translation>
    </message>
    <message>
        <source>Power of an idle card, of its limit</source>
        <translation>Leistung einer Karte im Leerlauf, Anteil am Limit</translation>
    </message>
    <message>
        <source>Power of a card that writes for one request, of its limit</source>
        <translation>Leistung einer Karte, die für eine Anfrage schreibt, Anteil am Limit</translation>
    </message>
    <message>
        <source>Power of a card that writes for 128 requests, of its limit</source>
        <translation>Leistung einer Karte, die für 128 Anfragen schreibt, Anteil am Limit</translation>
    </message>
    <message>
        <source>Power of a card that reads prompts, of its limit</source>
        <translation>Leistung einer Karte, die Prompts einliest, Anteil am Limit</translation>
    </message>
    <message>
        <source>What optimisations do for the recommended option</source>
        <translation>Was Optimierungen bei der empfohlenen Option bewirken</translation>
    </message>
    <message>
        <source>Each line changes one thing and works memory, speed and cost out again at the planned load. What is in use already is compared with the same option without it. Statements on formats speak of a 16-bit file; their verdict does too.</source>
        <translation>Jede Zeile ändert eines und berechnet Speicher, Tempo und Kosten bei der geplanten Last neu. Was bereits genutzt wird, wird mit derselben Option ohne sie verglichen. Aussagen über Formate beziehen sich auf eine 16-Bit-Datei, ihr Urteil ebenso.</translation>
    </message>
    <message>
        <source>Optimisations that articles name, and what they change here</source>
        <translation>Optimierungen, die Artikel nennen, und was sie hier ändern</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>Optimierung</translation>
    </message>
    <message>
        <source>Articles say</source>
        <translation>Artikel sagen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Each user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Nutzer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>These change nothing for this option:</source>
        <translation>Diese ändern bei dieser Option nichts:</translation>
    </message>
    <message>
        <source>Speed against the number of requests</source>
        <translation>Tempo über der Zahl der Anfragen</translation>
    </message>
    <message>
        <source>10 How accurate the speeds are</source>
        <translation>10 Wie genau die Geschwindigkeiten sind</translation>
    </message>
    <message>
        <source>The speed model was held against published measurements. Median error is the middle of all deviations from the measured figure; the band is meant to hold 80 of 100 rows. What is compared: {way}.</source>
        <translation>Das Geschwindigkeitsmodell wurde mit veröffentlichten Messungen verglichen. Der Medianfehler ist die Mitte aller Abweichungen vom gemessenen Wert; das Band soll 80 von 100 Zeilen enthalten. Verglichen werden: {way}.</translation>
    </message>
    <message>
        <source>Power of an idle host, of its power under load</source>
        <translation>Leistung eines ruhenden Hosts, Anteil an der unter Last</translation>
    </message>
    <message>
        <source>Copies of the model and devices of each: {layout}.</source>
        <translation>Kopien des Modells und Geräte je Kopie: {layout}.</translation>
    </message>
    <message>
        <source>Best means: {objective}.</source>
        <translation>Am besten heißt: {objective}.</translation>
    </message>
    <message>
        <source>Runner-up: {option}</source>
        <translation>Zweitbeste Wahl: {option}</translation>
    </message>
    <message>
        <source>The 50 % point of each family&apos;s cheapest option that holds, and its 10 % and 90 % points, net</source>
        <translation>Der 50-%-Punkt der günstigsten passenden Option jeder Familie sowie ihr 10-%- und 90-%-Punkt, netto</translation>
    </message>
    <message>
        <source>Total cost if memory prices rise again</source>
        <translation>Gesamtkosten, wenn Speicherpreise erneut steigen</translation>
    </message>
    <message>
        <source>Keeps the speed</source>
        <translation>Hält das Tempo</translation>
    </message>
    <message>
        <source>Cheaper than the API</source>
        <translation>Günstiger als die API</translation>
    </message>
    <message>
        <source>Cheaper than renting</source>
        <translation>Günstiger als Miete</translation>
    </message>
    <message>
        <source>How sure these figures are</source>
        <translation>Wie sicher diese Zahlen sind</translation>
    </message>
    <message>
        <source>By {draws} draws of all ranges of this report, each taken as an 80 % band. In one draw the same item costs the same in every option, the same engine errs alike with models of one family, and load, growth, electricity, support and cooling are one for all; what is not shared is taken as independent.</source>
        <translation>Aus {draws} Ziehungen aller Spannen dieses Berichts, jede als 80-%-Band genommen. In einer Ziehung kostet derselbe Posten in jeder Option gleich viel, dieselbe Engine irrt bei Modellen einer Familie gleich, und Last, Wachstum, Strom, Wartung und Kühlung gelten für alle; was nicht geteilt wird, gilt als unabhängig.</translation>
    </message>
    <message>
        <source>The recommended option:</source>
        <translation>Die empfohlene Option:</translation>
    </message>
    <message>
        <source>Memory modules: times {typical} ({low} to {high}). {source}</source>
        <translation>Speichermodule: mal {typical} ({low} bis {high}). {source}</translation>
    </message>
    <message>
        <source>Disks: times {typical} ({low} to {high}). {source}</source>
        <translation>Laufwerke: mal {typical} ({low} bis {high}). {source}</translation>
    </message>
    <message>
        <source>Macs: times {typical} ({low} to {high}). {source}</source>
        <translation>Macs: mal {typical} ({low} bis {high}). {source}</translation>
    </message>
    <message>
        <source>If memory prices rise once more as they did in 2025 and 2026, these lines of the bills grow. Accelerators and complete servers keep their price here, because no source says what memory is of it: their real price would rise too.</source>
        <translation>Wenn Speicherpreise noch einmal so steigen wie 2025 und 2026, wachsen diese Posten der Stücklisten. Beschleuniger und komplette Server behalten hier ihren Preis, weil keine Quelle sagt, welcher Teil davon Speicher ist: Ihr wirklicher Preis würde auch steigen.</translation>
    </message>
    <message>
        <source>(old)</source>
        <translation>(alt)</translation>
    </message>
    <message>
        <source>Bill of the recommended option, net, in the plan&apos;s currency, with each price as it was recorded</source>
        <translation>Stückliste der empfohlenen Option, netto, in der Währung des Plans, mit jedem Preis wie erfasst</translation>
    </message>
    <message>
        <source>Bill of the recommended option, with tax, in the plan&apos;s currency, with each price as it was recorded</source>
        <translation>Stückliste der empfohlenen Option, mit Steuer, in der Währung des Plans, mit jedem Preis wie erfasst</translation>
    </message>
    <message>
        <source>Kind, date, grade, price as recorded; source</source>
        <translation>Art, Datum, Güte, Preis wie erfasst; Quelle</translation>
    </message>
    <message>
        <source>{group}, each year</source>
        <translation>{group}, jährlich</translation>
    </message>
    <message>
        <source>Total each year</source>
        <translation>Summe jährlich</translation>
    </message>
    <message>
        <source>Total purchase</source>
        <translation>Summe Kauf</translation>
    </message>
    <message>
        <source>Low and high are widened for the age of each price. What the site supplies, and what nobody publishes a price of, is named and not counted.</source>
        <translation>Niedrig und hoch sind je nach Alter jedes Preises erweitert. Was der Standort stellt und wofür niemand einen Preis veröffentlicht, ist genannt und nicht eingerechnet.</translation>
    </message>
    <message>
        <source>Disks and loading</source>
        <translation>Laufwerke und Laden</translation>
    </message>
    <message>
        <source>Sources of the rates: {drive}; {loader}.</source>
        <translation>Quellen der Raten: {drive}; {loader}.</translation>
    </message>
    <message>
        <source>Operating system and drivers</source>
        <translation>Betriebssystem und Treiber</translation>
    </message>
    <message>
        <source>{engine}: {need} ({source}, {date}, {grade})</source>
        <translation>{engine}: {need} ({source}, {date}, {grade})</translation>
    </message>
    <message>
        <source>The catalog does not say what {engine} needs on {device}: have system, driver and library versions written into the quote.</source>
        <translation>Der Katalog sagt nicht, was {engine} auf {device} braucht: Lassen Sie die Versionen von System, Treiber und Bibliotheken ins Angebot schreiben.</translation>
    </message>
    <message>
        <source>What would change it: {text}</source>
        <translation>Was daran etwas ändern würde: {text}</translation>
    </message>
    <message>
        <source>7 years</source>
        <translation>7 Jahre</translation>
    </message>
    <message>
        <source>Not counted: floor space, and what section 5 names without an amount. Speed model: {source}</source>
        <translation>Nicht enthalten: Stellfläche und was Abschnitt 5 ohne Betrag nennt. Tempomodell: {source}</translation>
    </message>
    <message>
        <source>Not counted: floor space, taxes on profit, and what section 5 names without an amount. Speed model: {source}</source>
        <translation>Nicht enthalten: Stellfläche, Ertragsteuern und was Abschnitt 5 ohne Betrag nennt. Tempomodell: {source}</translation>
    </message>
    <message>
        <source>Cost per token and user</source>
        <translation>Kosten je Token und Nutzer</translation>
    </message>
    <message>
        <source>Rental around the clock pays for every hour of the month; rental in the hours of service gives the machines back each day and loads the model anew. Use of the machines is counted of what they write at the planned load around the clock, of rented ones in hours of the year.</source>
        <translation>Miete rund um die Uhr bezahlt jede Stunde des Monats; Miete in den Betriebsstunden gibt die Systeme jeden Tag zurück und lädt das Modell neu. Die Auslastung der Systeme bezieht sich auf das, was sie bei der geplanten Last rund um die Uhr schreiben, bei gemieteten auf die Stunden des Jahres.</translation>
    </message>
    <message>
        <source>Costs of the recommended option year by year</source>
        <translation>Kosten der empfohlenen Option Jahr für Jahr</translation>
    </message>
    <message>
        <source>hours of service from {hour} o&apos;clock on; {clock}; {peak}</source>
        <translation>Betriebsstunden ab {hour} Uhr; {clock}; {peak}</translation>
    </message>
    <message>
        <source>Tax on profit</source>
        <translation>Ertragsteuer</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>Abschreibung</translation>
    </message>
    <message>
        <source>Growth of energy prices a year</source>
        <translation>Anstieg der Energiepreise je Jahr</translation>
    </message>
    <message>
        <source>Growth of support prices a year</source>
        <translation>Anstieg der Wartungspreise je Jahr</translation>
    </message>
    <message>
        <source>Growth of staff and other costs a year</source>
        <translation>Anstieg der Personal- und sonstigen Kosten je Jahr</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Published scores, each with its setting, date and source. They compare within one benchmark, one mode of thinking and, for agents and rolling question sets, one source only; there is no sum of them. Differences below 3 points on tests of thirty questions, and below 1 point on others, are none.</source>
        <translation>Veröffentlichte Punktzahlen, jede mit Einstellung, Datum und Quelle. Vergleichbar sind sie nur innerhalb eines Benchmarks, eines Reasoning-Modus und, bei Agenten und laufend erneuerten Fragensammlungen, einer einzigen Quelle; eine Summe daraus gibt es nicht. Unterschiede unter 3 Punkten bei Tests mit dreißig Fragen und unter 1 Punkt bei anderen sind keine.</translation>
    </message>
    <message>
        <source>A distill is another model. Machines are sold for “the full {model}” that hold a much smaller distill: let the offer name the parameter count and the file&apos;s checksum, and test both at acceptance.</source>
        <translation>Ein Destillat ist ein anderes Modell. Es werden Systeme für „das volle {model}“ verkauft, die ein viel kleineres Destillat enthalten: Lassen Sie im Angebot die Parameterzahl und die Prüfsumme der Datei nennen und prüfen Sie beides bei der Abnahme.</translation>
    </message>
    <message>
        <source>Engine and context settings can cost more than the format. Run fifty questions of your own on the native and on the chosen file before you buy.</source>
        <translation>Einstellungen von Engine und Kontext können mehr kosten als das Format. Stellen Sie vor dem Kauf fünfzig eigene Fragen an die Originaldatei und an die gewählte Datei.</translation>
    </message>
    <message>
        <source>{model}: scores on the usual benchmarks are not published.</source>
        <translation>{model}: Ergebnisse in den üblichen Benchmarks sind nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Published scores of {model}</source>
        <translation>Veröffentlichte Punktzahlen von {model}</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Score, %</source>
        <translation>Punktzahl, %</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Against {chosen}: {text}</source>
        <translation>Gegenüber {chosen}: {text}</translation>
    </message>
    <message>
        <source>What the file&apos;s format keeps of the native scores</source>
        <translation>Was das Format der Datei von der Originalpunktzahl erhält</translation>
    </message>
    <message>
        <source>Model and format</source>
        <translation>Modell und Format</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Niedrigster</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Höchster</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Least kept on</source>
        <translation>Am wenigsten bei</translation>
    </message>
    <message>
        <source>Reserve, and ways to carry more</source>
        <translation>Reserve und Wege zu mehr Last</translation>
    </message>
    <message>
        <source>What other budgets buy</source>
        <translation>Was andere Budgets ermöglichen</translation>
    </message>
    <message>
        <source>The best that each amount buys at typical prices, with the same requests and service level: for the most users, for the best answers and for the fastest ones.</source>
        <translation>Das Beste, was jeder Betrag zu typischen Preisen bei gleichen Anfragen und gleichem Service-Level kauft: für die meisten Nutzer, für die besten Antworten und für die schnellsten.</translation>
    </message>
    <message>
        <source>In the layout that serves most, {option} carries {users} requests at once at the service level. For one and a half, two and three times as many, these are the cheapest steps at today&apos;s prices; parts of the same kind are used again, the others are counted as not reused at the price of new ones.</source>
        <translation>In der Aufteilung, die am meisten bedient, trägt {option} beim Service-Level {users} gleichzeitige Anfragen. Für anderthalbmal, doppelt und dreimal so viele sind dies die günstigsten Schritte zu heutigen Preisen; Teile gleicher Art werden weiterverwendet, die übrigen gelten als nicht weiterverwendet, zum Preis neuer Teile.</translation>
    </message>
</context>
<context>
    <name>Sizing</name>
    <message>
        <source>{requests} requests at once do not fit at any context.</source>
        <translation>{requests} gleichzeitige Anfragen passen bei keinem Kontext.</translation>
    </message>
    <message>
        <source>{requests} requests at once fit up to the model&apos;s own limit of {tokens} tokens each.</source>
        <translation>{requests} gleichzeitige Anfragen passen bis zur Grenze des Modells von je {tokens} Tokens.</translation>
    </message>
    <message>
        <source>{requests} requests at once may hold up to {tokens} tokens each.</source>
        <translation>{requests} gleichzeitige Anfragen dürfen je bis zu {tokens} Tokens umfassen.</translation>
    </message>
    <message>
        <source>Of {tokens} tokens each, {requests} requests fit at once.</source>
        <translation>Mit je {tokens} Tokens passen {requests} Anfragen gleichzeitig.</translation>
    </message>
    <message>
        <source>Not even {count} of {device} in one replica hold the load.</source>
        <translation>Selbst {count} × {device} in einem Replikat fassen die Last nicht.</translation>
    </message>
    <message>
        <source>The fewest of {device} that hold the load in one replica: {count}; planned: {planned}.</source>
        <translation>Kleinste Anzahl {device}, die die Last in einem Replikat fasst: {count}; geplant: {planned}.</translation>
    </message>
    <message>
        <source>The memory of the device or of the host is not known.</source>
        <translation>Der Speicher des Geräts oder des Hosts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Loading {file} from one NVMe disk takes {time} at least.</source>
        <translation>Das Laden von {file} von einer einzelnen NVMe-SSD dauert mindestens {time}.</translation>
    </message>
    <message>
        <source>{title}: users {users}, {rate} each</source>
        <translation>{title}: {users} Nutzer, je {rate}</translation>
    </message>
    <message>
        <source>The best that each budget buys, at typical prices</source>
        <translation>Das Beste, was jedes Budget zu typischen Preisen kauft</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Most users</source>
        <translation>Meiste Nutzer</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>Beste Qualität</translation>
    </message>
    <message>
        <source>Fastest for each user</source>
        <translation>Am schnellsten für jeden Nutzer</translation>
    </message>
    <message>
        <source>Ways to carry more, cheapest first</source>
        <translation>Wege zu mehr Last, die günstigsten zuerst</translation>
    </message>
    <message>
        <source>For users</source>
        <translation>Für Nutzer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <translation>Mehrkosten</translation>
    </message>
    <message>
        <source>Each user more</source>
        <translation>Je Nutzer mehr</translation>
    </message>
    <message>
        <source>Not reused</source>
        <translation>Nicht mehr genutzt</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>At {users} requests at once each user gets {rate}, the first token after {first}.</source>
        <translation>Bei {users} gleichzeitigen Anfragen erhält jeder Nutzer {rate}, das erste Token nach {first}.</translation>
    </message>
    <message>
        <source>Nothing has to be bought.</source>
        <translation>Nichts muss gekauft werden.</translation>
    </message>
    <message>
        <source>Bought: {lines}.</source>
        <translation>Gekauft: {lines}.</translation>
    </message>
    <message>
        <source>A part has no public price: ask for a quote.</source>
        <translation>Ein Teil hat keinen öffentlichen Preis: Angebot einholen.</translation>
    </message>
    <message>
        <source>Not reused, at today&apos;s price of a new one: {lines}.</source>
        <translation>Nicht mehr genutzt, zum heutigen Neupreis: {lines}.</translation>
    </message>
    <message>
        <source>By the plan&apos;s residual share that is still worth {value}; the extra cost does not count it.</source>
        <translation>Nach dem Restwertanteil des Plans ist das noch {value} wert; die Mehrkosten rechnen dies nicht an.</translation>
    </message>
    <message>
        <source>This format is below the quality that the plan asks for.</source>
        <translation>Dieses Format liegt unter der Qualität, die der Plan verlangt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Each user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>Längster Kontext</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>Begrenzt durch</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>{format} ({quality}) with {engine}, {layout}: {verdict}; users {users}, limited by {limit}.</source>
        <translation>{format} ({quality}) mit {engine}, {layout}: {verdict}; Nutzer {users}, begrenzt durch: {limit}.</translation>
    </message>
    <message>
        <source>nothing up to the number looked for</source>
        <translation>nichts bis zur gesuchten Zahl</translation>
    </message>
    <message>
        <source>device memory for the weights</source>
        <translation>Gerätespeicher für die Gewichte</translation>
    </message>
    <message>
        <source>main memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>memory for the cache</source>
        <translation>Speicher für den Cache</translation>
    </message>
    <message>
        <source>the model&apos;s own context</source>
        <translation>eigener Kontext des Modells</translation>
    </message>
    <message>
        <source>no arithmetic for the format</source>
        <translation>keine Arithmetik für das Format</translation>
    </message>
    <message>
        <source>bandwidth and arithmetic of the devices</source>
        <translation>Bandbreite und Rechenleistung der Geräte</translation>
    </message>
    <message>
        <source>reading the cache</source>
        <translation>Lesen des Caches</translation>
    </message>
    <message>
        <source>links between the devices</source>
        <translation>Verbindungen zwischen den Geräten</translation>
    </message>
    <message>
        <source>overhead of each step</source>
        <translation>Zusatzaufwand jedes Schritts</translation>
    </message>
    <message>
        <source>prompts of others</source>
        <translation>Prompts anderer</translation>
    </message>
    <message>
        <source>wait for the first token</source>
        <translation>Warten auf das erste Token</translation>
    </message>
    <message>
        <source>a fact is missing</source>
        <translation>fehlende Angabe</translation>
    </message>
    <message>
        <source>No engine of the catalog runs a model on {title}.</source>
        <translation>Keine Engine des Katalogs führt auf {title} ein Modell aus.</translation>
    </message>
    <message>
        <source>{title}: the largest model that carries {asked} requests at once is {model} as {format} with {engine}: up to {users} requests at the speed asked for.</source>
        <translation>{title}: Das größte Modell, das {asked} gleichzeitige Anfragen trägt, ist {model} als {format} mit {engine}: bis zu {users} Anfragen beim verlangten Tempo.</translation>
    </message>
    <message>
        <source>{title}: no model carries {asked} requests at once at the speed asked for. {model} as {format} with {engine} carries {users}.</source>
        <translation>{title}: Kein Modell trägt {asked} gleichzeitige Anfragen beim verlangten Tempo. {model} als {format} mit {engine} trägt {users}.</translation>
    </message>
    <message>
        <source>{title}: no model gives even one user the speed asked for. Nearest: {model} as {format} with {engine}.</source>
        <translation>{title}: Kein Modell gibt auch nur einem Nutzer das verlangte Tempo. Am nächsten kommt: {model} als {format} mit {engine}.</translation>
    </message>
    <message>
        <source>Planned peak, requests at once: {peak}. In the layout that serves most, up to {users} keep the service level at the typical estimate.</source>
        <translation>Geplante Spitze, gleichzeitige Anfragen: {peak}. In der Aufteilung, die am meisten bedient, halten bis zu {users} das Service-Level, nach typischer Schätzung.</translation>
    </message>
    <message>
        <source>Planned peak, requests at once: {peak}. In the planned layout up to {users} keep the service level.</source>
        <translation>Geplante Spitze, gleichzeitige Anfragen: {peak}. In der geplanten Aufteilung halten bis zu {users} das Service-Level.</translation>
    </message>
    <message>
        <source>Mean of the hours of use: {mean} requests at once today, {share} of what is carried.</source>
        <translation>Mittel der Nutzungsstunden: heute {mean} gleichzeitige Anfragen, {share} dessen, was getragen wird.</translation>
    </message>
    <message>
        <source>These figures hold with one machine down.</source>
        <translation>Diese Zahlen gelten auch, wenn eine Maschine ausfällt.</translation>
    </message>
    <message>
        <source>With one machine down: {users} requests at once keep the service level, {peak} are planned for.</source>
        <translation>Bei Ausfall eines Systems: {users} gleichzeitige Anfragen halten das Servicelevel, {peak} sind eingeplant.</translation>
    </message>
    <message>
        <source>With one machine down the service stops until it is repaired.</source>
        <translation>Fällt ein System aus, steht der Dienst bis zur Reparatur still.</translation>
    </message>
    <message>
        <source>Models stand in the order of their parameters, of equal ones the newer first: a stand-in for quality that says to which class a model belongs, not how it does on your tasks.</source>
        <translation>Die Modelle sind nach der Zahl ihrer Parameter geordnet, bei gleicher Zahl das neuere zuerst: ein Ersatzmaß für Qualität, das sagt, zu welcher Klasse ein Modell gehört, nicht, wie gut es die eigenen Aufgaben löst.</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>good quantisation</source>
        <translation>gute Quantisierung</translation>
    </message>
    <message>
        <source>strong quantisation</source>
        <translation>starke Quantisierung</translation>
    </message>
    <message>
        <source>other engine</source>
        <translation>andere Engine</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>anderes Format</translation>
    </message>
    <message>
        <source>more machines</source>
        <translation>mehr Systeme</translation>
    </message>
    <message>
        <source>other machine</source>
        <translation>anderes System</translation>
    </message>
    <message>
        <source>{engine} instead</source>
        <translation>stattdessen {engine}</translation>
    </message>
    <message>
        <source>{format} with {engine}</source>
        <translation>{format} mit {engine}</translation>
    </message>
    <message>
        <source>{nodes} of these machines</source>
        <translation>{nodes} dieser Systeme</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>Time per token (TPOT)</source>
        <translation>Zeit je Token (TPOT)</translation>
    </message>
    <message>
        <source>Time to the first token (TTFT)</source>
        <translation>Zeit bis zum ersten Token (TTFT)</translation>
    </message>
    <message>
        <source>Throughput of all users</source>
        <translation>Durchsatz aller Nutzer</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>ausreichend</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>komfortabel</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>At {rate} for each user ({level}): not even for one request.</source>
        <translation>Bei {rate} je Nutzer ({level}): nicht einmal für eine Anfrage.</translation>
    </message>
    <message>
        <source>At {rate} for each user ({level}): up to {users} requests at once ({low} to {high}), together {goodput}.</source>
        <translation>Bei {rate} je Nutzer ({level}): bis zu {users} gleichzeitige Anfragen ({low} bis {high}), zusammen {goodput}.</translation>
    </message>
    <message>
        <source>Throughput saturates at {users} requests with {rate}: twice as many would gain less than 5 %.</source>
        <translation>Der Durchsatz ist bei {users} Anfragen mit {rate} gesättigt: Doppelt so viele brächten weniger als 5 % mehr.</translation>
    </message>
    <message>
        <source>Throughput still grows where requests begin to wait: {rate} at {users} requests.</source>
        <translation>Der Durchsatz wächst noch, wenn Anfragen zu warten beginnen: {rate} bei {users} Anfragen.</translation>
    </message>
    <message>
        <source>The engine runs {users} requests at once; the cache would hold {cache}.</source>
        <translation>Die Engine führt {users} Anfragen gleichzeitig aus; der Cache würde {cache} fassen.</translation>
    </message>
    <message>
        <source>The cache holds {cache} whole requests; about {users} run at once, the others wait.</source>
        <translation>Der Cache fasst {cache} vollständige Anfragen; etwa {users} laufen gleichzeitig, die übrigen warten.</translation>
    </message>
    <message>
        <source>At the plan&apos;s busiest hour {rate} requests arrive each second, at most {most} can be served: the queue grows without end.</source>
        <translation>In der Spitzenstunde des Plans treffen je Sekunde {rate} Anfragen ein, höchstens {most} lassen sich bedienen: Die Warteschlange wächst unbegrenzt.</translation>
    </message>
    <message>
        <source>At the plan&apos;s {rate} requests a second ({share} of what can be served) the first token takes {first} on average and at most {late} for 95 of 100, a token {token} and {slow}.</source>
        <translation>Bei den {rate} Anfragen je Sekunde des Plans ({share} dessen, was sich bedienen lässt) dauert das erste Token im Mittel {first} und bei 95 von 100 höchstens {late}, ein Token {token} und {slow}.</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The catalog could not be loaded, so nothing can be planned.</source>
        <translation>Der Katalog konnte nicht geladen werden; ohne ihn ist keine Planung möglich.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Each machine keeps {needed} on its disks: {copies} copies of a checkpoint of {checkpoint}, {data} TB of data, and the system.</source>
        <translation>Jedes System hält {needed} auf seinen Laufwerken: Kopien eines Checkpoints von {checkpoint} ({copies}), {data} TB Daten und das Betriebssystem.</translation>
    </message>
    <message>
        <source>The price of the machine names no disks: have this size, as NVMe, written into the quote.</source>
        <translation>Der Preis des Systems nennt keine Laufwerke: diese Größe als NVMe ins Angebot schreiben lassen.</translation>
    </message>
    <message>
        <source>Its bill had {there}; {count} disks of {size} are added to each machine.</source>
        <translation>Die Stückliste enthielt {there}; je System kommen Laufwerke hinzu: {count} × {size}.</translation>
    </message>
    <message>
        <source>Its bill has {there}, which is enough.</source>
        <translation>Die Stückliste enthält {there}, das genügt.</translation>
    </message>
    <message>
        <source>How long the weights load is not known: the catalog does not name the disk of this machine.</source>
        <translation>Wie lange die Gewichte laden, ist nicht bekannt: Der Katalog nennt das Laufwerk dieses Systems nicht.</translation>
    </message>
    <message>
        <source>With a server&apos;s NVMe disk the weights load in {typical} after a cold start, {low} to {high}; shared or slow storage takes many times as long.</source>
        <translation>Mit der NVMe-SSD eines Servers laden die Gewichte nach einem Kaltstart in {typical}, {low} bis {high}; gemeinsam genutzter oder langsamer Speicher braucht ein Vielfaches.</translation>
    </message>
    <message>
        <source>From one of its disks the weights load in {typical} after a cold start, {low} to {high}; shared or slow storage takes many times as long.</source>
        <translation>Von einem seiner Laufwerke laden die Gewichte nach einem Kaltstart in {typical}, {low} bis {high}; gemeinsam genutzter oder langsamer Speicher braucht ein Vielfaches.</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Personal</source>
        <translation>Einzelnutzer</translation>
    </message>
    <message>
        <source>One person, chat with a thinking model</source>
        <translation>Eine Person, Chat mit einem Reasoning-Modell</translation>
    </message>
    <message>
        <source>Team of ten</source>
        <translation>Zehnerteam</translation>
    </message>
    <message>
        <source>Team of ten, chat with a thinking model</source>
        <translation>Zehnerteam, Chat mit einem Reasoning-Modell</translation>
    </message>
    <message>
        <source>Enterprise, 100 at once</source>
        <translation>Unternehmen, 100 gleichzeitig</translation>
    </message>
    <message>
        <source>100 requests in flight, chat with a thinking model</source>
        <translation>100 gleichzeitige Anfragen, Chat mit einem Reasoning-Modell</translation>
    </message>
    <message>
        <source>Development and test</source>
        <translation>Entwicklung und Test</translation>
    </message>
    <message>
        <source>Medium production</source>
        <translation>Mittlere Produktion</translation>
    </message>
    <message>
        <source>Business application, retrieval and documents</source>
        <translation>Geschäftsanwendung, Retrieval und Dokumente</translation>
    </message>
    <message>
        <source>Large distributed service</source>
        <translation>Großer verteilter Dienst</translation>
    </message>
    <message>
        <source>Several nodes, whole-company or public service</source>
        <translation>Mehrere Knoten, konzernweit oder öffentlich</translation>
    </message>
    <message>
        <source>Low power</source>
        <translation>Stromsparend</translation>
    </message>
    <message>
        <source>Small model on L40-class cards, short chat</source>
        <translation>Kleines Modell auf Karten der L40-Klasse, kurzer Chat</translation>
    </message>
    <message>
        <source>Edge device</source>
        <translation>Edge-Gerät</translation>
    </message>
    <message>
        <source>One device, one stream</source>
        <translation>Ein Gerät, ein Datenstrom</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Kundenservice</translation>
    </message>
    <message>
        <source>Service desk over a knowledge base</source>
        <translation>Servicedesk mit Wissensdatenbank</translation>
    </message>
    <message>
        <source>Code assistant</source>
        <translation>Code-Assistent</translation>
    </message>
    <message>
        <source>Coding agent, per model step</source>
        <translation>Coding-Agent, je Modellschritt</translation>
    </message>
    <message>
        <source>Financial risk</source>
        <translation>Finanzrisiko</translation>
    </message>
    <message>
        <source>Long filings, reasoned answer</source>
        <translation>Lange Unterlagen, begründete Antwort</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>Medizin</translation>
    </message>
    <message>
        <source>Record summary and letter</source>
        <translation>Aktenzusammenfassung und Arztbrief</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Campus questions and tutoring</source>
        <translation>Campusfragen und Tutoring</translation>
    </message>
    <message>
        <source>A few developers try models out; no promise of speed</source>
        <translation>Einige Entwickler probieren Modelle aus; keine Zusage für das Tempo</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>consumer cards have little memory and no fast link, and their licence leaves out data centres</source>
        <translation>Consumer-Karten haben wenig Speicher und keine schnelle Verbindung, und ihre Lizenz schließt Rechenzentren aus</translation>
    </message>
    <message>
        <source>the experts stay in host memory, which trains adapters only and slowly</source>
        <translation>die Experten bleiben im Arbeitsspeicher des Hosts, sodass nur Adapter trainiert werden, und das langsam</translation>
    </message>
    <message>
        <source>it has no BF16, and FP16 needs loss scaling and diverges more easily</source>
        <translation>BF16 fehlt, und FP16 braucht Loss-Skalierung und divergiert leichter</translation>
    </message>
    <message>
        <source>it is an inference card without training software</source>
        <translation>es ist eine Inferenzkarte ohne Trainingssoftware</translation>
    </message>
    <message>
        <source>it is one small machine whose software trains a model on one device only</source>
        <translation>es ist ein einzelnes kleines System, dessen Software ein Modell nur auf einem Gerät trainiert</translation>
    </message>
    <message>
        <source>it has neither tensor cores nor BF16</source>
        <translation>es hat weder Tensor-Kerne noch BF16</translation>
    </message>
    <message>
        <source>training states of several cards cross PCIe</source>
        <translation>die Trainingszustände mehrerer Karten laufen über PCIe</translation>
    </message>
    <message>
        <source>its training software is young, and no fine-tune of such a model on it has been published</source>
        <translation>die Trainingssoftware ist jung, und ein Fine-Tuning eines solchen Modells darauf wurde noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>Fine-Tuning aller Gewichte</translation>
    </message>
    <message>
        <source>Fine-tuning with LoRA</source>
        <translation>Fine-Tuning mit LoRA</translation>
    </message>
    <message>
        <source>Fine-tuning with QLoRA</source>
        <translation>Fine-Tuning mit QLoRA</translation>
    </message>
    <message>
        <source>no training software for it is known</source>
        <translation>dafür ist keine Trainingssoftware bekannt</translation>
    </message>
    <message>
        <source>its training software does not have this method</source>
        <translation>die Trainingssoftware beherrscht dieses Verfahren nicht</translation>
    </message>
    <message>
        <source>The training software of {device} works on one device only.</source>
        <translation>Die Trainingssoftware für {device} arbeitet nur auf einem einzelnen Gerät.</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>In {share} of the draws owning it is cheaper than the API.</source>
        <translation>In {share} der Ziehungen ist der Besitz günstiger als die API.</translation>
    </message>
    <message>
        <source>In {share} of the draws owning it is cheaper than renting.</source>
        <translation>In {share} der Ziehungen ist der Besitz günstiger als Miete.</translation>
    </message>
    <message>
        <source>In {share} of the draws its price stays within the ceiling.</source>
        <translation>In {share} der Ziehungen bleibt ihr Preis unter der Obergrenze.</translation>
    </message>
    <message>
        <source>It gives the planned requests the speed asked for with a probability of {share}; {grown} when the growth of the load is uncertain too.</source>
        <translation>Sie gibt den geplanten Anfragen mit einer Wahrscheinlichkeit von {share} das verlangte Tempo; {grown}, wenn auch das Wachstum der Last unsicher ist.</translation>
    </message>
    <message>
        <source>In {share} of the draws it is the cheapest that holds, of the options with the verdict of the recommended one.</source>
        <translation>In {share} der Ziehungen ist sie die günstigste passende unter den Optionen mit dem Urteil der empfohlenen.</translation>
    </message>
    <message>
        <source>Margin over the service level, {margin} typically: {low} to {high} by &quot;{input}&quot;.</source>
        <translation>Abstand zum Service-Level, typisch {margin}: {low} bis {high} durch „{input}“.</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>Wie sicher die Zahlen sind</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10 %</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50 %</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Total cost over {years} years</source>
        <translation>Gesamtkosten über {years} Jahre</translation>
    </message>
    <message>
        <source>Users at the speed asked for</source>
        <translation>Nutzer beim verlangten Tempo</translation>
    </message>
    <message>
        <source>All users together</source>
        <translation>Alle Nutzer zusammen</translation>
    </message>
    <message>
        <source>Price: {item}</source>
        <translation>Preis: {item}</translation>
    </message>
    <message>
        <source>Error of the speed estimate, for this engine and family of models</source>
        <translation>Fehler der Tempo-Schätzung, für diese Engine und Modellfamilie</translation>
    </message>
    <message>
        <source>Another rise of the price of memory modules</source>
        <translation>Ein weiterer Preisanstieg bei Speichermodulen</translation>
    </message>
    <message>
        <source>Another rise of the price of disks</source>
        <translation>Ein weiterer Preisanstieg bei Laufwerken</translation>
    </message>
    <message>
        <source>Another rise of the price of Macs</source>
        <translation>Ein weiterer Preisanstieg bei Macs</translation>
    </message>
    <message>
        <source>Optics, cabling, installation and insurance, of the hardware price</source>
        <translation>Optik, Verkabelung, Einbau und Versicherung, Anteil am Hardwarepreis</translation>
    </message>
    <message>
        <source>Support and spares a year, of the hardware price</source>
        <translation>Wartung und Ersatzteile im Jahr, Anteil am Hardwarepreis</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>Cooling and feed (PUE)</source>
        <translation>Kühlung und Einspeisung (PUE)</translation>
    </message>
    <message>
        <source>Mean load, of the planned one</source>
        <translation>Mittlere Last, Anteil an der geplanten</translation>
    </message>
    <message>
        <source>Growth of the load a year</source>
        <translation>Wachstum der Last im Jahr</translation>
    </message>
    <message>
        <source>Price of the API and share of peak hours</source>
        <translation>Preis der API und Anteil der Spitzenzeit</translation>
    </message>
    <message>
        <source>Price of rented machines</source>
        <translation>Preis gemieteter Systeme</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>fits with limits</source>
        <translation>passt mit Einschränkungen</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Prices older than their kind allows, with ranges widened for age: {items}. Ask for fresh quotes.</source>
        <translation>Preise, die älter sind, als ihre Art erlaubt, mit entsprechend erweiterter Spanne: {items}. Holen Sie aktuelle Angebote ein.</translation>
    </message>
    <message>
        <source>Planning defaults, not observed prices: {items}.</source>
        <translation>Planungsannahmen statt beobachteter Preise: {items}.</translation>
    </message>
    <message>
        <source>Own hardware is dearer: over {years} years it costs {own}, the same tokens from the API {api}. Data protection or independence, not price, is the reason to buy.</source>
        <translation>Eigene Hardware ist teurer: Über {years} Jahre kostet sie {own}, dieselben Tokens über die API {api}. Für den Kauf sprechen Datenschutz oder Unabhängigkeit, nicht der Preis.</translation>
    </message>
    <message>
        <source>{count} own or changed catalog entries are in use beside the shipped ones: {items} and others.</source>
        <translation>Neben den mitgelieferten werden {count} eigene oder geänderte Katalogeinträge verwendet: {items} und weitere.</translation>
    </message>
    <message>
        <source>Own or changed catalog entries are in use beside the shipped ones: {items}.</source>
        <translation>Neben den mitgelieferten werden eigene oder geänderte Katalogeinträge verwendet: {items}.</translation>
    </message>
    <message>
        <source>The shipped entries behind these changed ones are no longer the same: {items}. Check whether your figures still hold.</source>
        <translation>Die mitgelieferten Einträge hinter diesen geänderten sind nicht mehr dieselben: {items}. Prüfen Sie, ob Ihre Werte noch gelten.</translation>
    </message>
    <message>
        <source>Speeds on these machines rest on own measurements: {items}.</source>
        <translation>Die Geschwindigkeiten auf diesen Systemen beruhen auf eigenen Messungen: {items}.</translation>
    </message>
    <message>
        <source>{count} machines are left out because their family is not allowed.</source>
        <translation>Ausgelassene Systeme, weil ihre Familie nicht zugelassen ist: {count}.</translation>
    </message>
    <message>
        <source>{count} machines are left out because the maker of their accelerators is not allowed.</source>
        <translation>Ausgelassene Systeme, weil der Hersteller ihrer Beschleuniger nicht zugelassen ist: {count}.</translation>
    </message>
    <message>
        <source>{count} machines are left out because used parts are not allowed.</source>
        <translation>Ausgelassene Systeme, weil Gebrauchtteile nicht zugelassen sind: {count}.</translation>
    </message>
    <message>
        <source>{count} machines are left out because modified and grey-import parts are not allowed.</source>
        <translation>Ausgelassene Systeme, weil modifizierte und Grauimport-Teile nicht zugelassen sind: {count}.</translation>
    </message>
    <message>
        <source>{count} machines are left out because parts under export control are not allowed.</source>
        <translation>Ausgelassene Systeme, weil Teile unter Exportkontrolle nicht zugelassen sind: {count}.</translation>
    </message>
    <message>
        <source>{count} machines are left out because they belong in a server room, or it is not known where they may stand.</source>
        <translation>Ausgelassene Systeme, weil sie in einen Serverraum gehören oder unbekannt ist, wo sie stehen dürfen: {count}.</translation>
    </message>
    <message>
        <source>{count} formats of weights are left out because the constraints do not allow them.</source>
        <translation>Ausgelassene Gewichtsformate, weil die Vorgaben sie nicht zulassen: {count}.</translation>
    </message>
    <message>
        <source>A first answer: {seen} of {all} machines have been looked at.</source>
        <translation>Eine erste Antwort: {seen} von {all} Systemen wurden geprüft.</translation>
    </message>
    <message>
        <source>{count} options behind those that are listed are left out.</source>
        <translation>Optionen hinter den aufgeführten, die ausgelassen sind: {count}.</translation>
    </message>
    <message>
        <source>The recommended option runs {model}, not {chosen}: another model, that thinks and answers at its own length. On {count} benchmarks that compare it is better on {better} and worse on {worse}; test it with your own questions.</source>
        <translation>Die empfohlene Option nutzt {model}, nicht {chosen}: ein anderes Modell, das in eigener Länge denkt und antwortet. Benchmarks, die beide vergleichen: {count}; besser in {better}, schlechter in {worse}. Ein Test mit eigenen Fragen ist nötig.</translation>
    </message>
</context>
<context>
    <name>sizewright::AccuracyPage</name>
    <message>
        <source>How accurate are the speeds?</source>
        <translation>Wie genau sind die Geschwindigkeiten?</translation>
    </message>
    <message>
        <source>Every predicted speed is an estimate with a band. Here the estimates stand beside published measurements. To judge them fairly, the model is fitted again without a part of the rows, such as all rows of a model, and then predicts these. Median error is the middle of all deviations from what was measured; a band is meant to hold 80 of 100 measurements.</source>
        <translation>Jede vorhergesagte Geschwindigkeit ist eine Schätzung mit einem Band. Hier stehen die Schätzungen neben veröffentlichten Messungen. Für ein faires Urteil wird das Modell ohne einen Teil der Zeilen neu angepasst, etwa ohne alle Zeilen eines Modells, und sagt diese dann vorher. Der Medianfehler ist die Mitte aller Abweichungen vom Gemessenen; ein Band soll 80 von 100 Messungen enthalten.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The figure that was measured and predicted.</source>
        <translation>Der gemessene und vorhergesagte Wert.</translation>
    </message>
    <message>
        <source>Predicted for</source>
        <translation>Vorhergesagt für</translation>
    </message>
    <message>
        <source>What the fit behind the predictions had not seen: all rows of a model, of a device or of a deployment at a time. Rows that the fit has seen flatter the model.</source>
        <translation>Was der Anpassung hinter den Vorhersagen nicht bekannt war: jeweils alle Zeilen eines Modells, eines Geräts oder einer Installation. Zeilen, die der Anpassung bekannt sind, lassen das Modell zu gut aussehen.</translation>
    </message>
    <message>
        <source>Error and coverage</source>
        <translation>Fehler und Abdeckung</translation>
    </message>
    <message>
        <source>Rows that were measured and could be predicted, the middle of their errors, how many lie within 30 %, and how many in the band.</source>
        <translation>Zeilen, die gemessen wurden und sich vorhersagen ließen, die Mitte ihrer Fehler, wie viele innerhalb von 30 % und wie viele im Band liegen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Returns to the page from which you came.</source>
        <translation>Kehrt zur vorherigen Seite zurück.</translation>
    </message>
    <message>
        <source>This catalog holds no comparison with measurements.</source>
        <translation>Dieser Katalog enthält keinen Vergleich mit Messungen.</translation>
    </message>
    <message>
        <source>These rows were part of the fit, so the errors are smaller than for what you plan.</source>
        <translation>Diese Zeilen gehörten zur Anpassung; die Fehler sind daher kleiner als bei dem, was Sie planen.</translation>
    </message>
    <message>
        <source>Rows that no fit takes; above they count like all others:</source>
        <translation>Zeilen, die keine Anpassung verwendet; oben zählen sie wie alle anderen:</translation>
    </message>
    <message>
        <source>%1 (rows: %2)</source>
        <translation>%1 (Zeilen: %2)</translation>
    </message>
</context>
<context>
    <name>sizewright::AnswerFooter</name>
    <message>
        <source>computing…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>The plan is being computed.</source>
        <translation>Der Plan wird berechnet.</translation>
    </message>
    <message>
        <source>Best now: %1</source>
        <translation>Derzeit am besten: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sizewright::BenchmarkDialog</name>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>weight format</source>
        <translation>Gewichtsformat</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>engine&apos;s version</source>
        <translation>Version der Engine</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>number of devices</source>
        <translation>Anzahl der Geräte</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>memory channels</source>
        <translation>Speicherkanäle</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Messungen importieren</translation>
    </message>
    <message>
        <source>%1: results of %2. What the file does not say, you must: no figure is guessed.</source>
        <translation>%1: Ergebnisse von %2. Was die Datei nicht nennt, müssen Sie angeben: Kein Wert wird geraten.</translation>
    </message>
    <message>
        <source>&amp;Calibrate on these measurements</source>
        <translation>An diesen Messungen &amp;kalibrieren</translation>
    </message>
    <message>
        <source>Puts them into the plan. Its figures for this machine move towards them and their ranges narrow.</source>
        <translation>Übernimmt sie in den Plan. Dessen Werte für dieses System rücken an sie heran, und die Spannen werden enger.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>The model that ran. Chosen where its name in the file fits exactly one.</source>
        <translation>Das gelaufene Modell. Bereits gewählt, wenn sein Name in der Datei auf genau eines passt.</translation>
    </message>
    <message>
        <source>Weight &amp;format</source>
        <translation>Gewichts&amp;format</translation>
    </message>
    <message>
        <source>The format in which its weights were stored.</source>
        <translation>Das Format, in dem seine Gewichte gespeichert waren.</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>The engine that served it.</source>
        <translation>Die Engine, die es ausgeführt hat.</translation>
    </message>
    <message>
        <source>Engine&apos;s version</source>
        <translation>Version der Engine</translation>
    </message>
    <message>
        <source>As the engine calls itself, such as 0.11.0. Speeds change from version to version.</source>
        <translation>Wie die Engine sich selbst nennt, etwa 0.11.0. Die Geschwindigkeit ändert sich von Version zu Version.</translation>
    </message>
    <message>
        <source>Engine&apos;s &amp;version</source>
        <translation>&amp;Version der Engine</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>The accelerator. Chosen where its name in the file fits exactly one.</source>
        <translation>Der Beschleuniger. Bereits gewählt, wenn sein Name in der Datei auf genau einen passt.</translation>
    </message>
    <message>
        <source>&amp;Number of devices</source>
        <translation>A&amp;nzahl der Geräte</translation>
    </message>
    <message>
        <source>Over all nodes; what one copy of the model or several ran on.</source>
        <translation>Über alle Knoten; worauf eine oder mehrere Kopien des Modells liefen.</translation>
    </message>
    <message>
        <source>No&amp;des</source>
        <translation>Kn&amp;oten</translation>
    </message>
    <message>
        <source>Machines that the devices were spread over.</source>
        <translation>Systeme, auf die die Geräte verteilt waren.</translation>
    </message>
    <message>
        <source>C&amp;PU</source>
        <translation>C&amp;PU</translation>
    </message>
    <message>
        <source>The host&apos;s processor, which works along in hybrids.</source>
        <translation>Der Prozessor des Hosts, der bei Hybriden mitrechnet.</translation>
    </message>
    <message>
        <source>&amp;Sockets</source>
        <translation>&amp;Sockel</translation>
    </message>
    <message>
        <source>Processors of the host.</source>
        <translation>Prozessoren des Hosts.</translation>
    </message>
    <message>
        <source>Memory c&amp;hannels</source>
        <translation>Speicherkanä&amp;le</translation>
    </message>
    <message>
        <source>Populated memory channels of each processor.</source>
        <translation>Bestückte Speicherkanäle jedes Prozessors.</translation>
    </message>
    <message>
        <source>Still to be stated: %1.</source>
        <translation>Noch anzugeben: %1.</translation>
    </message>
    <message>
        <source>Calibrate on %1</source>
        <translation>An %1 kalibrieren</translation>
    </message>
</context>
<context>
    <name>sizewright::BudgetPage</name>
    <message>
        <source>Money and place</source>
        <translation>Geld und Ort</translation>
    </message>
    <message>
        <source>&amp;Ceiling for the purchase</source>
        <translation>&amp;Obergrenze für den Kauf</translation>
    </message>
    <message>
        <source>Options that cost more to buy are marked as over budget. Whole units of the plan&apos;s currency, net or gross as chosen below.</source>
        <translation>Optionen mit höherem Kaufpreis gelten als über dem Budget. Ganze Einheiten der Währung des Plans, netto oder brutto wie unten gewählt.</translation>
    </message>
    <message>
        <source>no ceiling</source>
        <translation>keine Obergrenze</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>Währ&amp;ung</translation>
    </message>
    <message>
        <source>The currency of every figure in the plan. Prices are converted by the catalog&apos;s dated exchange rates.</source>
        <translation>Die Währung aller Beträge im Plan. Preise werden mit den datierten Wechselkursen des Katalogs umgerechnet.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Sets the electricity tariff, the tax rate and the cooling overhead, each from the catalog with its date.</source>
        <translation>Legt Stromtarif, Steuersatz und Kühlungsaufwand fest, jeweils mit Datum aus dem Katalog.</translation>
    </message>
    <message>
        <source>Show prices ne&amp;t, without value-added tax</source>
        <translation>&amp;Nettopreise zeigen, ohne Mehrwertsteuer</translation>
    </message>
    <message>
        <source>Companies that reclaim the tax plan net; everyone else plans gross. The rate is the region&apos;s.</source>
        <translation>Unternehmen mit Vorsteuerabzug planen netto, alle anderen brutto. Es gilt der Steuersatz der Region.</translation>
    </message>
    <message>
        <source>Years over which purchase and running costs are added up. Servers are usually written off in 3 to 5 years.</source>
        <translation>Jahre, über die Kauf und laufende Kosten summiert werden. Server werden meist in 3 bis 5 Jahren abgeschrieben.</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>7 years</source>
        <translation>7 Jahre</translation>
    </message>
    <message>
        <source>&amp;Discount rate</source>
        <translation>&amp;Kalkulationszins</translation>
    </message>
    <message>
        <source>Interest per year at which later costs weigh less. Eight percent is a common planning default.</source>
        <translation>Jahreszins, mit dem spätere Kosten abgezinst werden. Acht Prozent sind eine übliche Planungsannahme.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Va&amp;lue left at the end</source>
        <translation>Res&amp;twert am Ende</translation>
    </message>
    <message>
        <source>Share of the purchase price that the machine still fetches when the horizon ends.</source>
        <translation>Anteil des Kaufpreises, den das System am Ende des Zeitraums noch erzielt.</translation>
    </message>
    <message>
        <source>Servers and workstations whose graphics cards hold the whole model.</source>
        <translation>Server und Workstations, deren Grafikkarten das ganze Modell fassen.</translation>
    </message>
    <message>
        <source>Servers with accelerators of Chinese makers, such as Ascend.</source>
        <translation>Server mit Beschleunigern chinesischer Hersteller, etwa Ascend.</translation>
    </message>
    <message>
        <source>One Mac or several linked ones, with memory shared by processor and graphics.</source>
        <translation>Ein Mac oder mehrere verbundene, mit gemeinsamem Speicher für Prozessor und Grafik.</translation>
    </message>
    <message>
        <source>One or few graphics cards, with the experts in the server&apos;s main memory.</source>
        <translation>Eine oder wenige Grafikkarten; die Experten liegen im Arbeitsspeicher des Servers.</translation>
    </message>
    <message>
        <source>Families of machines</source>
        <translation>Systemfamilien</translation>
    </message>
    <message>
        <source>Room, power and parts</source>
        <translation>Platz, Strom und Teile</translation>
    </message>
    <message>
        <source>R&amp;ack space</source>
        <translation>Platz im Ra&amp;ck</translation>
    </message>
    <message>
        <source>Height units that are free for the machines; 1 U is 44.45 mm.</source>
        <translation>Freie Höheneinheiten für die Systeme; 1 HE entspricht 44,45 mm.</translation>
    </message>
    <message>
        <source>U</source>
        <translation>HE</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Power at the site</source>
        <translation>&amp;Leistung am Standort</translation>
    </message>
    <message>
        <source>Electrical power that the machines may draw under load, without cooling.</source>
        <translation>Elektrische Leistung, die die Systeme unter Last ziehen dürfen, ohne Kühlung.</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>&amp;Machines at most</source>
        <translation>Syste&amp;me höchstens</translation>
    </message>
    <message>
        <source>The largest number of machines that the plan may combine.</source>
        <translation>Größte Zahl von Systemen, die der Plan kombinieren darf.</translation>
    </message>
    <message>
        <source>Parts that may be bought</source>
        <translation>Teile, die gekauft werden dürfen</translation>
    </message>
    <message>
        <source>Used parts</source>
        <translation>Gebrauchtteile</translation>
    </message>
    <message>
        <source>Machines priced from used parts: cheap, with little or no warranty.</source>
        <translation>Systeme mit Preisen auf Basis von Gebrauchtteilen: günstig, mit wenig oder ohne Garantie.</translation>
    </message>
    <message>
        <source>Modif&amp;ied or grey-import parts</source>
        <translation>Mod&amp;ifizierte oder Grauimport-Teile</translation>
    </message>
    <message>
        <source>Cards with changed memory or without the maker&apos;s sales channel: no warranty, uncertain supply.</source>
        <translation>Karten mit verändertem Speicher oder außerhalb der Vertriebswege des Herstellers: keine Garantie, unsichere Lieferung.</translation>
    </message>
    <message>
        <source>Parts under e&amp;xport control</source>
        <translation>Teile unter E&amp;xportkontrolle</translation>
    </message>
    <message>
        <source>Devices whose sale to some countries needs a licence. The catalog marks them device by device.</source>
        <translation>Geräte, deren Verkauf in manche Länder eine Lizenz erfordert. Der Katalog kennzeichnet sie einzeln.</translation>
    </message>
    <message>
        <source>Goal, time and interest</source>
        <translation>Ziel, Zeit und Zins</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>Am be&amp;sten ist</translation>
    </message>
    <message>
        <source>What puts one option that holds before another: total cost, speed for each user within the ceiling, few machines, or cost, speed, users and power with equal weight.</source>
        <translation>Was eine Option, die hält, vor eine andere stellt: Gesamtkosten, Geschwindigkeit für jeden Nutzer innerhalb der Obergrenze, wenige Maschinen oder Kosten, Geschwindigkeit, Nutzer und Leistung zu gleichen Teilen.</translation>
    </message>
    <message>
        <source>Power of a rac&amp;k</source>
        <translation>Leistung je Rac&amp;k</translation>
    </message>
    <message>
        <source>Electrical power that feed and cooling of one rack bear; a machine stands in one rack.</source>
        <translation>Elektrische Leistung, die Zuleitung und Kühlung eines Racks tragen; eine Maschine steht in einem Rack.</translation>
    </message>
    <message>
        <source>Hori&amp;zon</source>
        <translation>Z&amp;eitraum</translation>
    </message>
    <message>
        <source>M&amp;ore conditions…</source>
        <translation>Weitere Bedin&amp;gungen…</translation>
    </message>
    <message>
        <source>Makers and formats of weights, office or server room, delivery, and what the site supplies.</source>
        <translation>Hersteller und Gewichtsformate, Büro oder Serverraum, Lieferung und was der Standort stellt.</translation>
    </message>
    <message>
        <source>Tax and depreciation</source>
        <translation>Steuer und Abschreibung</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>vor Steuern</translation>
    </message>
    <message>
        <source>&amp;Written off</source>
        <translation>Abschreibungs&amp;verfahren</translation>
    </message>
    <message>
        <source>How the tax office lets the purchase be written off. Net present cost, cost per token and break-even then count after tax; public bodies plan before tax.</source>
        <translation>Wie das Finanzamt den Kauf abschreiben lässt. Barwert der Kosten, Kosten je Token und Break-even gelten dann nach Steuern; öffentliche Einrichtungen planen vor Steuern.</translation>
    </message>
    <message>
        <source>Tax on profit</source>
        <translation>Gewinnsteuer</translation>
    </message>
    <message>
        <source>Share of the profit that is paid as tax. Starts with the catalog&apos;s rate of the region; local taxes may come on top.</source>
        <translation>Anteil des Gewinns, der als Steuer gezahlt wird. Anfangswert ist der Satz der Region im Katalog; örtliche Steuern können hinzukommen.</translation>
    </message>
    <message>
        <source>Prices over the years</source>
        <translation>Preise im Lauf der Jahre</translation>
    </message>
    <message>
        <source>Energ&amp;y, growth a year</source>
        <translation>Energie, Anstieg je &amp;Jahr</translation>
    </message>
    <message>
        <source>By how much electricity becomes dearer each year; negative if it becomes cheaper.</source>
        <translation>Um wie viel Strom jedes Jahr teurer wird; negativ, wenn er billiger wird.</translation>
    </message>
    <message>
        <source>Support, growth a year</source>
        <translation>Wartung, Anstieg je Jahr</translation>
    </message>
    <message>
        <source>By how much support and spare parts become dearer each year.</source>
        <translation>Um wie viel Wartung und Ersatzteile jedes Jahr teurer werden.</translation>
    </message>
    <message>
        <source>Staff and the rest</source>
        <translation>Personal und Übriges</translation>
    </message>
    <message>
        <source>By how much staff and all other running costs become dearer each year.</source>
        <translation>Um wie viel Personal und alle übrigen laufenden Kosten jedes Jahr teurer werden.</translation>
    </message>
    <message>
        <source>API: peak hours by the hours of service</source>
        <translation>API: Spitzenzeiten nach Betriebsstunden</translation>
    </message>
    <message>
        <source>The API costs more in its provider&apos;s peak hours. Their share of the traffic follows from the hours of service and the region&apos;s clock; switch this off to state your own.</source>
        <translation>Die API kostet in den Spitzenzeiten ihres Anbieters mehr. Deren Anteil am Verkehr folgt aus den Betriebsstunden und der Uhrzeit der Region; zur eigenen Angabe abschalten.</translation>
    </message>
    <message>
        <source>API traffic in peak hours</source>
        <translation>API-Verkehr zu Spitzenzeiten</translation>
    </message>
    <message>
        <source>Share of the traffic that falls into the hours in which the API costs more.</source>
        <translation>Anteil des Verkehrs, der in die Stunden fällt, in denen die API mehr kostet.</translation>
    </message>
</context>
<context>
    <name>sizewright::CatalogModel</name>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (alt)</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>sizewright::CatalogWindow</name>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>What the catalog knows about. Choose a kind to see its entries.</source>
        <translation>Was der Katalog kennt. Wählen Sie eine Art, um ihre Einträge zu sehen.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>One row for each entry. Click a heading to sort by it.</source>
        <translation>Eine Zeile je Eintrag. Ein Klick auf eine Überschrift sortiert danach.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Shows the rows in which every word occurs: name, id, texts or source.</source>
        <translation>Zeigt die Zeilen, in denen jedes Wort vorkommt: Name, Id, Texte oder Quelle.</translation>
    </message>
    <message>
        <source>&amp;Only own and changed</source>
        <translation>&amp;Nur eigene und geänderte</translation>
    </message>
    <message>
        <source>Only own and changed</source>
        <translation>Nur eigene und geänderte</translation>
    </message>
    <message>
        <source>Hides what is shipped as it is.</source>
        <translation>Blendet aus, was unverändert mitgeliefert ist.</translation>
    </message>
    <message>
        <source>&amp;Add own entry…</source>
        <translation>Eigenen Eintrag &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Adds an entry of yours that starts as a copy of the chosen one.</source>
        <translation>Fügt einen eigenen Eintrag hinzu, der als Kopie des gewählten beginnt.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Puts your figures over the chosen entry, with their source. Of prices it adds a record.</source>
        <translation>Legt Ihre Werte mit deren Quelle über den gewählten Eintrag. Bei Preisen kommt ein Datensatz hinzu.</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped value</source>
        <translation>&amp;Zurück zum mitgelieferten Wert</translation>
    </message>
    <message>
        <source>Drops your changes; the shipped entry counts again.</source>
        <translation>Verwirft Ihre Änderungen; es gilt wieder der mitgelieferte Eintrag.</translation>
    </message>
    <message>
        <source>&amp;Remove own entry</source>
        <translation>Eigenen Eintrag &amp;entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen entry of yours out of the catalog.</source>
        <translation>Entfernt den gewählten eigenen Eintrag aus dem Katalog.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Closes this window; the plan stays open.</source>
        <translation>Schließt dieses Fenster; der Plan bleibt geöffnet.</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
        <source>These own entries are not in use, because something is wrong with them:</source>
        <translation>Diese eigenen Einträge werden nicht verwendet, weil sie fehlerhaft sind:</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>The entry was not removed.</source>
        <translation>Der Eintrag wurde nicht entfernt.</translation>
    </message>
</context>
<context>
    <name>sizewright::ChartView</name>
    <message>
        <source>%1
%2: %3
%4</source>
        <comment>category, series: value, meaning and unit of the value</comment>
        <translation>%1
%2: %3
%4</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the data as a chart</source>
        <translation>Daten als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show the chart&apos;s data as a table</source>
        <translation>Daten des Diagramms als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Data of the chart</source>
        <translation>Daten des Diagramms</translation>
    </message>
    <message>
        <source>The numbers that the chart is drawn from</source>
        <translation>Die Zahlen, aus denen das Diagramm gezeichnet ist</translation>
    </message>
    <message>
        <source>Copy as Picture (PNG)</source>
        <translation>Als Bild kopieren (PNG)</translation>
    </message>
    <message>
        <source>Copy as Drawing (SVG)</source>
        <translation>Als Zeichnung kopieren (SVG)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, low and high end of its band</comment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
</context>
<context>
    <name>sizewright::ClaimDetails</name>
    <message>
        <source>File of %1 in %2</source>
        <translation>Datei von %1 in %2</translation>
    </message>
    <message>
        <source>Cache of %1 for %2 tokens in %3</source>
        <translation>Cache von %1 für %2 Tokens in %3</translation>
    </message>
    <message>
        <source>Memory of %1 × %2</source>
        <translation>Speicher von %1 × %2</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>Parameter von %1</translation>
    </message>
    <message>
        <source>Storage for each weight of %1 in %2</source>
        <translation>Speicherbedarf je Gewicht von %1 in %2</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>cannot be worked out with these catalogs</source>
        <translation>lässt sich mit diesen Katalogen nicht ermitteln</translation>
    </message>
    <message>
        <source>grade A, measured or official</source>
        <translation>Güte A, gemessen oder offiziell</translation>
    </message>
    <message>
        <source>grade B, named second hand or partial</source>
        <translation>Güte B, benannt aus zweiter Hand oder unvollständig</translation>
    </message>
    <message>
        <source>grade C, anecdotal</source>
        <translation>Güte C, Einzelbericht</translation>
    </message>
    <message>
        <source>grade D, to be confirmed</source>
        <translation>Güte D, noch zu bestätigen</translation>
    </message>
    <message>
        <source>Read %1 · %2</source>
        <translation>Stand %1 · %2</translation>
    </message>
    <message>
        <source>Worked out from the catalog</source>
        <translation>Aus dem Katalog berechnet</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>Was richtig ist</translation>
    </message>
    <message>
        <source>The verdict on the selected statement, the right figure and its source. The text can be copied.</source>
        <translation>Das Urteil über die gewählte Aussage, der richtige Wert und seine Quelle. Der Text lässt sich kopieren.</translation>
    </message>
    <message>
        <source>Select a statement on the left to read whether it holds and what is right.</source>
        <translation>Wählen Sie links eine Aussage, um zu lesen, ob sie zutrifft und was richtig ist.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What a plan makes of it</source>
        <translation>Was ein Plan daraus macht</translation>
    </message>
</context>
<context>
    <name>sizewright::ClaimsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sizewright::ClaimsPage</name>
    <message>
        <source>Check a claim</source>
        <translation>Aussage prüfen</translation>
    </message>
    <message>
        <source>What articles and vendors say about local DeepSeek hardware, and what is right.</source>
        <translation>Was Artikel und Anbieter über lokale DeepSeek-Hardware sagen und was richtig ist.</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>Aussagen durchsuchen</translation>
    </message>
    <message>
        <source>Search, for example 8xA100 or Q4_K_M</source>
        <translation>Suchen, zum Beispiel 8xA100 oder Q4_K_M</translation>
    </message>
    <message>
        <source>Shows the statements in which every word occurs, in this language or in English.</source>
        <translation>Zeigt die Aussagen, in denen jedes Wort vorkommt, in dieser Sprache oder auf Englisch.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Shows only the statements with one verdict, or all.</source>
        <translation>Zeigt nur die Aussagen mit einem bestimmten Urteil oder alle.</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Shows only the statements on one topic, or all.</source>
        <translation>Zeigt nur die Aussagen zu einem bestimmten Thema oder alle.</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Statements that match the search. The arrow keys go through them.</source>
        <translation>Aussagen, die zur Suche passen. Mit den Pfeiltasten bewegen Sie sich durch die Liste.</translation>
    </message>
    <message>
        <source>No statement matches.</source>
        <translation>Keine Aussage passt zur Suche.</translation>
    </message>
    <message>
        <source>Try fewer words, or a figure from the text, such as 140 or 671B.</source>
        <translation>Versuchen Sie es mit weniger Wörtern oder mit einer Zahl aus dem Text, etwa 140 oder 671B.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>A&amp;lle anzeigen</translation>
    </message>
    <message>
        <source>Clears the words and both filters, so that every statement shows.</source>
        <translation>Leert das Suchfeld und setzt beide Filter zurück, sodass alle Aussagen erscheinen.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Returns to the page from which you came.</source>
        <translation>Kehrt zur vorherigen Seite zurück.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies statement, verdict, right figure and source as plain text.</source>
        <translation>Kopiert Aussage, Urteil, richtigen Wert und Quelle als reinen Text.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>Opens a plan that asks what this statement says, as a copy. Only some statements have one.</source>
        <translation>Öffnet einen Plan, der fragt, was diese Aussage sagt, als Kopie. Nur manche Aussagen haben einen.</translation>
    </message>
</context>
<context>
    <name>sizewright::CompareView</name>
    <message>
        <source>All options</source>
        <translation>Alle Optionen</translation>
    </message>
    <message>
        <source>One row for each machine, model file and engine. Click a heading to sort by it.</source>
        <translation>Eine Zeile je System, Modelldatei und Engine. Ein Klick auf eine Überschrift sortiert danach.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Shows only the options of one family of machines, or of all.</source>
        <translation>Zeigt nur die Optionen einer Systemfamilie oder die aller.</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>Alle Familien</translation>
    </message>
    <message>
        <source>&amp;Only what fits</source>
        <translation>&amp;Nur passende</translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation>Nur passende</translation>
    </message>
    <message>
        <source>Hides the options that do not meet the scenario.</source>
        <translation>Blendet die Optionen aus, die das Szenario nicht erfüllen.</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Shows the rows in which every word occurs: machine, model, format or engine.</source>
        <translation>Zeigt die Zeilen, in denen jedes Wort vorkommt: System, Modell, Format oder Engine.</translation>
    </message>
    <message>
        <source>%1 of %2 options</source>
        <translation>%1 von %2 Optionen</translation>
    </message>
</context>
<context>
    <name>sizewright::ConcurrencyPage</name>
    <message>
        <source>The plan serves %1 requests at the same time, as you stated.</source>
        <translation>Der Plan bedient wie angegeben %1 gleichzeitige Anfragen.</translation>
    </message>
    <message>
        <source>%1 people, %2 of them active, each %3 requests an hour: %4 requests arrive a second. Each is in service for %5, so %6 are in flight on average. The plan keeps %7 places, so that 95 % of the requests wait less than two seconds.</source>
        <translation>%1 Personen, davon %2 aktiv, je %3 Anfragen pro Stunde: %4 Anfragen je Sekunde treffen ein. Jede dauert %5, im Mittel laufen also %6 gleichzeitig. Der Plan hält %7 Plätze vor, sodass 95 % der Anfragen weniger als zwei Sekunden warten.</translation>
    </message>
    <message>
        <source>From people to requests at the same time</source>
        <translation>Von Personen zu gleichzeitigen Anfragen</translation>
    </message>
    <message>
        <source>S&amp;tart from</source>
        <translation>A&amp;usgehen von</translation>
    </message>
    <message>
        <source>Either the plan works out how many requests run at the same time, or you state the number yourself.</source>
        <translation>Der Plan berechnet die Zahl gleichzeitiger Anfragen, oder Sie geben sie selbst an.</translation>
    </message>
    <message>
        <source>the people who use it</source>
        <translation>der Zahl der Personen</translation>
    </message>
    <message>
        <source>a given number of requests</source>
        <translation>fester Zahl an Anfragen</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>Pe&amp;rsonen</translation>
    </message>
    <message>
        <source>Everyone who may use the model, not only those who do so right now.</source>
        <translation>Alle, die das Modell nutzen dürfen, nicht nur jene, die es gerade tun.</translation>
    </message>
    <message>
        <source>&amp;Active in the busiest hour</source>
        <translation>Ak&amp;tiv in der Spitzenstunde</translation>
    </message>
    <message>
        <source>Share of the people who work with it in that hour.</source>
        <translation>Anteil der Personen, die in dieser Stunde damit arbeiten.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Requests per active person and hour</source>
        <translation>An&amp;fragen je aktive Person und Stunde</translation>
    </message>
    <message>
        <source>How often an active person asks, per hour. A dialogue of five questions counts as five.</source>
        <translation>Wie oft eine aktive Person je Stunde fragt. Ein Dialog mit fünf Fragen zählt als fünf.</translation>
    </message>
    <message>
        <source>Requests at the same ti&amp;me</source>
        <translation>&amp;Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Requests that the machine works on at one moment. Open sessions in which somebody reads or types do not count.</source>
        <translation>Anfragen, die das System in einem Moment bearbeitet. Offene Sitzungen, in denen gelesen oder getippt wird, zählen nicht.</translation>
    </message>
    <message>
        <source>How fast it must be for each user</source>
        <translation>Nötiges Tempo je Nutzer</translation>
    </message>
    <message>
        <source>Rea&amp;ding speed</source>
        <translation>&amp;Lesetempo</translation>
    </message>
    <message>
        <source>Six tokens a second keep pace with slow reading, fourteen feel fluent. Both are planning defaults.</source>
        <translation>Sechs Tokens je Sekunde halten mit langsamem Lesen Schritt, vierzehn wirken flüssig. Beides sind Planungsannahmen.</translation>
    </message>
    <message>
        <source>acceptable: 6 tokens/s</source>
        <translation>ausreichend: 6 Tokens/s</translation>
    </message>
    <message>
        <source>comfortable: 14 tokens/s</source>
        <translation>komfortabel: 14 Tokens/s</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>Tokens per second and &amp;user</source>
        <translation>Tokens/s je &amp;Nutzer</translation>
    </message>
    <message>
        <source>The speed at which text must appear for each user while all planned requests run.</source>
        <translation>Das Tempo, mit dem der Text für jeden Nutzer erscheinen muss, während alle geplanten Anfragen laufen.</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>F&amp;irst token within</source>
        <translation>&amp;Erstes Token binnen</translation>
    </message>
    <message>
        <source>The longest acceptable wait from sending the request to the first token, in seconds.</source>
        <translation>Längste vertretbare Wartezeit vom Absenden der Anfrage bis zum ersten Token, in Sekunden.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>Nutzungszeiten</translation>
    </message>
    <message>
        <source>H&amp;ours a day</source>
        <translation>&amp;Stunden je Tag</translation>
    </message>
    <message>
        <source>Hours of a working day in which the load is served; they set energy and API cost.</source>
        <translation>Stunden eines Arbeitstags, in denen die Last anfällt; sie bestimmen Energie- und API-Kosten.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Da&amp;ys a year</source>
        <translation>Tage &amp;je Jahr</translation>
    </message>
    <message>
        <source>Days of a year with that load: 250 for office use, 365 for a service.</source>
        <translation>Tage im Jahr mit dieser Last: 250 im Bürobetrieb, 365 im Dauerbetrieb.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Mean &amp;load of those hours</source>
        <translation>&amp;Mittlere Last dieser Stunden</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>&amp;Growth a year</source>
        <translation>Wa&amp;chstum je Jahr</translation>
    </message>
    <message>
        <source>How much the number of users grows each year; the machine must last the horizon.</source>
        <translation>Wie stark die Zahl der Nutzer jährlich wächst; das System muss für den ganzen Zeitraum reichen.</translation>
    </message>
    <message>
        <source>&amp;Keep serving when one machine fails</source>
        <translation>We&amp;iterbetrieb bei Ausfall eines Systems</translation>
    </message>
    <message>
        <source>Asks for at least two independent replicas on two machines, which hold the service level while one machine is out.</source>
        <translation>Verlangt mindestens zwei unabhängige Replikate auf zwei Systemen, die das Servicelevel auch beim Ausfall eines Systems halten.</translation>
    </message>
    <message>
        <source>Grown to the last year of the horizon, the machines carry %1.</source>
        <translation>Mit dem Wachstum bis zum letzten Jahr des Zeitraums tragen die Systeme %1.</translation>
    </message>
    <message>
        <source>Mean load of the hours of use, as a share of the busiest hour&apos;s load.</source>
        <translation>Mittlere Last der Nutzungsstunden, als Anteil an der Last der stärksten Stunde.</translation>
    </message>
    <message>
        <source>Larger model must fit, as arti&amp;cles ask</source>
        <translation>Größeres Modell muss passen, wie Arti&amp;kel fordern</translation>
    </message>
    <message>
        <source>Some articles want memory for a model three times as large. Sizes do not grow by a fixed factor, and new formats decide as much as parameters, so the rule is coarse. Asked for, the weights and the cache of such a model must fit in the memory of all machines; its speed is not looked at.</source>
        <translation>Manche Artikel verlangen Speicher für ein dreimal so großes Modell. Modelle wachsen nicht um einen festen Faktor, und neue Formate entscheiden ebenso viel wie Parameter; die Regel ist daher grob. Wird dies verlangt, müssen Gewichte und Cache eines solchen Modells in den Speicher aller Systeme passen; das Tempo wird nicht betrachtet.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>twice as large</source>
        <translation>doppelt so groß</translation>
    </message>
    <message>
        <source>three times as large</source>
        <translation>dreimal so groß</translation>
    </message>
</context>
<context>
    <name>sizewright::ConditionsDialog</name>
    <message>
        <source>All GGUF files</source>
        <translation>Alle GGUF-Dateien</translation>
    </message>
    <message>
        <source>All MLX files</source>
        <translation>Alle MLX-Dateien</translation>
    </message>
    <message>
        <source>All safetensors files</source>
        <translation>Alle safetensors-Dateien</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>Weitere Bedingungen</translation>
    </message>
    <message>
        <source>Kinds of conditions</source>
        <translation>Arten von Bedingungen</translation>
    </message>
    <message>
        <source>What may be bought, where it stands, and what the site supplies.</source>
        <translation>Was gekauft werden darf, wo es steht und was der Standort stellt.</translation>
    </message>
    <message>
        <source>Makers and formats</source>
        <translation>Hersteller und Formate</translation>
    </message>
    <message>
        <source>Place and delivery</source>
        <translation>Ort und Lieferung</translation>
    </message>
    <message>
        <source>What the site supplies</source>
        <translation>Was der Standort stellt</translation>
    </message>
    <message>
        <source>Takes the conditions over into the plan.</source>
        <translation>Übernimmt die Bedingungen in den Plan.</translation>
    </message>
    <message>
        <source>&amp;Makers of accelerators</source>
        <translation>Hersteller von &amp;Beschleunigern</translation>
    </message>
    <message>
        <source>Machines with accelerators of other makers are left out of the plan.</source>
        <translation>Systeme mit Beschleunigern anderer Hersteller bleiben im Plan außen vor.</translation>
    </message>
    <message>
        <source>&amp;Formats of weights</source>
        <translation>&amp;Formate der Gewichte</translation>
    </message>
    <message>
        <source>Other formats are left out of the plan, within the quality that it asks for.</source>
        <translation>Andere Formate bleiben im Plan außen vor, im Rahmen der verlangten Qualität.</translation>
    </message>
    <message>
        <source>The machines stand in an &amp;office</source>
        <translation>Die Systeme stehen in einem Bür&amp;o</translation>
    </message>
    <message>
        <source>Leaves out machines that are made for a server room. No maker&apos;s noise figures are catalogued: it goes by the form of the machine, a planning default.</source>
        <translation>Lässt Systeme aus, die für einen Serverraum gebaut sind. Der Katalog enthält keine Geräuschangaben der Hersteller: Es entscheidet die Bauform des Systems, eine Planungsannahme.</translation>
    </message>
    <message>
        <source>There within, in &amp;weeks</source>
        <translation>&amp;Lieferung binnen, in Wochen</translation>
    </message>
    <message>
        <source>Weeks from order to door. A machine whose delivery time nobody has stated keeps its place and gets a note.</source>
        <translation>Wochen von der Bestellung bis zur Anlieferung. Ein System, dessen Lieferzeit niemand genannt hat, behält seinen Platz und erhält einen Hinweis.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>&amp;Refuse machines of unknown delivery time</source>
        <translation>Systeme mit unbekannter Lieferzeit &amp;ablehnen</translation>
    </message>
    <message>
        <source>Then only machines hold whose delivery time is stated in the catalog or in own entries.</source>
        <translation>Dann passen nur Systeme, deren Lieferzeit im Katalog oder in eigenen Einträgen steht.</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>bereits vorhanden</translation>
    </message>
    <message>
        <source>bought with the machines</source>
        <translation>wird mit den Systemen gekauft</translation>
    </message>
    <message>
        <source>What is there already is named in the bill and not counted.</source>
        <translation>Was schon vorhanden ist, steht in der Stückliste und wird nicht mitgezählt.</translation>
    </message>
    <message>
        <source>&amp;Racks and power distribution</source>
        <translation>&amp;Racks und Stromverteilung</translation>
    </message>
    <message>
        <source>Racks of 42 units and metered strips for two feeds.</source>
        <translation>Racks mit 42 Höheneinheiten und messende Steckdosenleisten für zwei Einspeisungen.</translation>
    </message>
    <message>
        <source>&amp;Uninterruptible power</source>
        <translation>&amp;Unterbrechungsfreie Stromversorgung</translation>
    </message>
    <message>
        <source>Sized for the limit of all machines together.</source>
        <translation>Bemessen nach der Leistungsgrenze aller Systeme zusammen.</translation>
    </message>
    <message>
        <source>Coolin&amp;g</source>
        <translation>&amp;Kühlung</translation>
    </message>
    <message>
        <source>No public price is known: it is named in the bill, with the heat to be carried off, and not counted.</source>
        <translation>Kein öffentlicher Preis bekannt: Sie steht mit der abzuführenden Wärme in der Stückliste und wird nicht mitgezählt.</translation>
    </message>
    <message>
        <source>S&amp;witch for users</source>
        <translation>S&amp;witch für Nutzer</translation>
    </message>
    <message>
        <source>A switch of 10 Gbit/s to which users connect.</source>
        <translation>Ein Switch mit 10 Gbit/s, an den Nutzer angeschlossen werden.</translation>
    </message>
    <message>
        <source>Ma&amp;ker&apos;s supported software</source>
        <translation>Software mit &amp;Herstellersupport</translation>
    </message>
    <message>
        <source>NVIDIA AI Enterprise by the card and year, for data-centre cards. The engines of the plan run without it.</source>
        <translation>NVIDIA AI Enterprise je Karte und Jahr, für Rechenzentrumskarten. Die Engines des Plans laufen auch ohne.</translation>
    </message>
    <message>
        <source>not bought</source>
        <translation>wird nicht gekauft</translation>
    </message>
    <message>
        <source>bought every year</source>
        <translation>wird jedes Jahr gekauft</translation>
    </message>
    <message>
        <source>&amp;Staff, full-time persons</source>
        <translation>&amp;Personal, Vollzeitstellen</translation>
    </message>
    <message>
        <source>Working time that the machines need, such as 0.25.</source>
        <translation>Arbeitszeit, die die Systeme brauchen, etwa 0,25.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht mitgezählt</translation>
    </message>
    <message>
        <source>&amp;Cost of one person a year</source>
        <translation>&amp;Jahreskosten je Person</translation>
    </message>
    <message>
        <source>In whole units of the plan&apos;s currency. Without it staff is named and not counted: no public figure is catalogued.</source>
        <translation>In ganzen Einheiten der Währung des Plans. Ohne Angabe wird Personal genannt, aber nicht mitgezählt: Der Katalog enthält keinen öffentlichen Wert.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Copies of the &amp;weights on disk</source>
        <translation>Kopien der &amp;Gewichte auf Laufwerken</translation>
    </message>
    <message>
        <source>On each machine: the model in use and its successor, a planning default of two.</source>
        <translation>Auf jedem System: das genutzte Modell und sein Nachfolger; zwei als Planungsannahme.</translation>
    </message>
    <message>
        <source>Other &amp;data on disk, in TB</source>
        <translation>Weitere &amp;Daten auf Laufwerken, in TB</translation>
    </message>
    <message>
        <source>On each machine: documents, indexes, logs.</source>
        <translation>Auf jedem System: Dokumente, Indizes, Protokolle.</translation>
    </message>
    <message>
        <source>Change conditions</source>
        <translation>Bedingungen ändern</translation>
    </message>
    <message>
        <source>Makers: %1</source>
        <translation>Hersteller: %1</translation>
    </message>
    <message>
        <source>Formats: %1</source>
        <translation>Formate: %1</translation>
    </message>
    <message>
        <source>In an office</source>
        <translation>Im Büro</translation>
    </message>
    <message>
        <source>There within %1 weeks</source>
        <translation>Lieferung binnen %1 Wochen</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>uninterruptible power</source>
        <translation>unterbrechungsfreie Stromversorgung</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Bought as well: %1</source>
        <translation>Zusätzlich gekauft: %1</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Personal: %1</translation>
    </message>
</context>
<context>
    <name>sizewright::EntryDetails</name>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Abgerufen am</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Older than its kind allows. Plans widen its range and say so; ask for a fresh figure.</source>
        <translation>Älter, als seine Art erlaubt. Pläne erweitern die Spanne und weisen darauf hin; holen Sie einen aktuellen Wert ein.</translation>
    </message>
    <message>
        <source>The shipped entry has changed since you changed it. Check whether your figures still hold.</source>
        <translation>Der mitgelieferte Eintrag hat sich seit Ihrer Änderung geändert. Prüfen Sie, ob Ihre Werte noch gelten.</translation>
    </message>
    <message>
        <source>Changed from the shipped entry</source>
        <translation>Abweichungen vom mitgelieferten Eintrag</translation>
    </message>
    <message>
        <source>%1, shipped: %2</source>
        <translation>%1, mitgeliefert: %2</translation>
    </message>
    <message>
        <source>All records of this item</source>
        <translation>Alle Datensätze zu diesem Posten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>Details des Eintrags</translation>
    </message>
    <message>
        <source>Choose an entry to see all its figures and where they come from.</source>
        <translation>Wählen Sie einen Eintrag, um alle seine Werte und deren Herkunft zu sehen.</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Herkunft: %1</translation>
    </message>
    <message>
        <source>Not in use: %1</source>
        <translation>Nicht verwendet: %1</translation>
    </message>
</context>
<context>
    <name>sizewright::EntryDialog</name>
    <message>
        <source>Accepted: %1 to %2 %3; empty: not known.</source>
        <translation>Zulässig: %1 bis %2 %3; leer: nicht bekannt.</translation>
    </message>
    <message>
        <source>Add own entry</source>
        <translation>Eigenen Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Records are only ever added: this one stands beside the others, and one of the type “user” wins over them.</source>
        <translation>Datensätze kommen immer nur hinzu: Dieser steht neben den anderen, und einer vom Typ „user“ hat Vorrang vor ihnen.</translation>
    </message>
    <message>
        <source>What is not shown here is copied from %1.</source>
        <translation>Was hier nicht erscheint, wird von %1 übernommen.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Short name in files: small letters, digits, dots, dashes.</source>
        <translation>Kurzname in Dateien: Kleinbuchstaben, Ziffern, Punkte, Bindestriche.</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1, niedrig</translation>
    </message>
    <message>
        <source>%1, typical</source>
        <translation>%1, typisch</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1, hoch</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>typisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>Woher die Werte stammen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Page, paper, offer or measurement. It must be stated.</source>
        <translation>Seite, Veröffentlichung, Angebot oder Messung. Pflichtangabe.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Abgerufen am</translation>
    </message>
    <message>
        <source>Date such as 2026-11-22, 2026-11 or 2026. It must be stated.</source>
        <translation>Datum wie 2026-11-22, 2026-11 oder 2026. Pflichtangabe.</translation>
    </message>
    <message>
        <source>A, measured or official</source>
        <translation>A, gemessen oder offiziell</translation>
    </message>
    <message>
        <source>B, named second hand</source>
        <translation>B, benannt aus zweiter Hand</translation>
    </message>
    <message>
        <source>C, anecdotal</source>
        <translation>C, Einzelbericht</translation>
    </message>
    <message>
        <source>D, planning default</source>
        <translation>D, Planungsannahme</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>How far the figures can be trusted.</source>
        <translation>Wie weit den Werten zu trauen ist.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Why the figures are so: conditions, doubts, who measured. It must be stated.</source>
        <translation>Warum die Werte so sind: Bedingungen, Zweifel, wer gemessen hat. Pflichtangabe.</translation>
    </message>
    <message>
        <source>“%1” is not accepted.</source>
        <translation>„%1“ ist nicht zulässig.</translation>
    </message>
    <message>
        <source>The id “%1” is taken. Choose another one.</source>
        <translation>Die Id „%1“ ist vergeben. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>sizewright::ExplanationView</name>
    <message>
        <source>Why this number</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>The formula behind the figure that is selected, with each of its operands, their units and their sources.</source>
        <translation>Die Formel hinter dem gewählten Wert mit allen Operanden, deren Einheiten und Quellen.</translation>
    </message>
    <message>
        <source>Click a bar of the chart, or choose a figure above, to see how it comes about.</source>
        <translation>Klicken Sie auf einen Balken des Diagramms oder wählen Sie oben einen Wert, um zu sehen, wie er zustande kommt.</translation>
    </message>
</context>
<context>
    <name>sizewright::FamilyCard</name>
    <message>
        <source>Per user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>Tokens a second that each user sees at the planned load, with its error band.</source>
        <translation>Tokens je Sekunde, die jeder Nutzer bei der geplanten Last sieht, mit Fehlerband.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>The most requests at the same time that still meet the speed asked for.</source>
        <translation>Höchstzahl gleichzeitiger Anfragen, bei der das verlangte Tempo noch erreicht wird.</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kaufpreis</translation>
    </message>
    <message>
        <source>Price range of everything that has to be bought, in the plan&apos;s currency.</source>
        <translation>Preisspanne für alles, was zu kaufen ist, in der Währung des Plans.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Shows this option in the table, with all its reasons, memory, cost and prices.</source>
        <translation>Zeigt diese Option in der Tabelle, mit allen Gründen, Speicher, Kosten und Preisen.</translation>
    </message>
    <message>
        <source>No machine of this family was considered.</source>
        <translation>Kein System dieser Familie wurde geprüft.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mind. %1</translation>
    </message>
    <message>
        <source>Meets everything that was asked.</source>
        <translation>Erfüllt alle Vorgaben.</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Details zu %1</translation>
    </message>
    <message>
        <source>no public price</source>
        <translation>kein öffentlicher Preis</translation>
    </message>
</context>
<context>
    <name>sizewright::FinanceView</name>
    <message>
        <source>Whose costs are shown: each family&apos;s best option or nearest miss, and the one that was selected in the comparison.</source>
        <translation>Wessen Kosten gezeigt werden: die beste oder am knappsten gescheiterte Option jeder Familie und die im Vergleich gewählte.</translation>
    </message>
    <message>
        <source>Costs year by year</source>
        <translation>Kosten Jahr für Jahr</translation>
    </message>
    <message>
        <source>What is paid in each year at typical prices. The last row of the cumulative column is the net present cost.</source>
        <translation>Was in jedem Jahr zu typischen Preisen gezahlt wird. Die letzte Zeile der kumulierten Spalte ist der Barwert der Kosten.</translation>
    </message>
    <message>
        <source>When buying is cheaper</source>
        <translation>Wann Kaufen günstiger ist</translation>
    </message>
    <message>
        <source>After how many months buying has paid back against each other way, and from how much use on. “Never” is an answer.</source>
        <translation>Nach wie vielen Monaten und ab wie viel Nutzung sich der Kauf gegenüber jedem anderen Weg rechnet. „Nie“ ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>Cost per token and user</source>
        <translation>Kosten je Token und Nutzer</translation>
    </message>
    <message>
        <source>What a million tokens costs by each way of counting, and a user and month. Only figures of one column compare.</source>
        <translation>Was eine Mio. Tokens nach jeder Zählweise kostet, und ein Nutzer im Monat. Nur Werte einer Spalte sind vergleichbar.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>A part has no public price, so these figures are lower bounds. Ask for a quote.</source>
        <translation>Ein Teil hat keinen öffentlichen Preis; die Beträge sind daher Untergrenzen. Holen Sie ein Angebot ein.</translation>
    </message>
    <message>
        <source>Use is counted of what the machines write at the planned load around the clock, of rented ones in hours of the year.</source>
        <translation>Nutzung ist der Anteil an dem, was die Systeme bei der geplanten Last rund um die Uhr schreiben; bei gemieteten der Anteil an den Stunden des Jahres.</translation>
    </message>
</context>
<context>
    <name>sizewright::FitMapView</name>
    <message>
        <source>framed: the load asked for</source>
        <translation>umrahmt: die verlangte Last</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show the data as a map</source>
        <translation>Daten als Karte anzeigen</translation>
    </message>
    <message>
        <source>Show the map&apos;s data as a table</source>
        <translation>Daten der Karte als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Data of the map</source>
        <translation>Daten der Karte</translation>
    </message>
    <message>
        <source>What fits, by the tokens of a request and the requests at once</source>
        <translation>Was passt, nach Tokens je Anfrage und gleichzeitigen Anfragen</translation>
    </message>
</context>
<context>
    <name>sizewright::GrowthView</name>
    <message>
        <source>From which option growth is planned: each family&apos;s best or nearest miss, and the one that was selected in the comparison.</source>
        <translation>Von welcher Option aus das Wachstum geplant wird: die beste oder am knappsten gescheiterte jeder Familie und die im Vergleich gewählte.</translation>
    </message>
    <message>
        <source>What the step means</source>
        <translation>Was der Schritt bedeutet</translation>
    </message>
    <message>
        <source>What the selected step buys, what it leaves unused, and what its users get.</source>
        <translation>Was der gewählte Schritt kauft, was er ungenutzt lässt und was seine Nutzer bekommen.</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Ways to carry more users</source>
        <translation>Wege zu mehr Nutzern</translation>
    </message>
    <message>
        <source>What carries more without a purchase, then for one and a half, two and three times the users the cheapest steps: more of the same machines, or others. Prices are today&apos;s.</source>
        <translation>Was ohne Kauf mehr trägt, danach die günstigsten Schritte für anderthalb-, zwei- und dreimal so viele Nutzer: mehr gleiche Systeme oder andere. Es gelten heutige Preise.</translation>
    </message>
    <message>
        <source>No option of this plan gives even one user the speed asked for, so there is nothing to grow from.</source>
        <translation>Keine Option dieses Plans gibt auch nur einem Nutzer das verlangte Tempo; es gibt daher keine Grundlage für Wachstum.</translation>
    </message>
    <message>
        <source>Select a step to see what it buys and what it leaves unused.</source>
        <translation>Einen Schritt wählen, um zu sehen, was er kauft und was er ungenutzt lässt.</translation>
    </message>
</context>
<context>
    <name>sizewright::HardwarePage</name>
    <message>
        <source>Hardware in hand</source>
        <translation>Vorhandene Hardware</translation>
    </message>
    <message>
        <source>What machines that are there already can do: for every model of the catalog the best format, engine and layout, how many users get the speed asked for, and what keeps it from more. Prices, site and allowed families do not count here.</source>
        <translation>Was schon vorhandene Systeme leisten: für jedes Modell des Katalogs das beste Format, die beste Engine und Aufteilung, wie viele Nutzer das verlangte Tempo bekommen und was mehr verhindert. Preise, Standort und zugelassene Familien zählen hier nicht.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The machine that is there, from the catalog. Own machines can be added to the catalog.</source>
        <translation>Das vorhandene System, aus dem Katalog. Eigene Systeme lassen sich dem Katalog hinzufügen.</translation>
    </message>
    <message>
        <source>Number of machines</source>
        <translation>Anzahl der Systeme</translation>
    </message>
    <message>
        <source>How many of these machines there are, joined by their network; at most as many as it joins.</source>
        <translation>Wie viele dieser Systeme vorhanden und über ihr Netzwerk verbunden sind; höchstens so viele, wie es verbindet.</translation>
    </message>
    <message>
        <source>Requests as in</source>
        <translation>Anfragen wie bei</translation>
    </message>
    <message>
        <source>Whose requests, number of users and service level count: the open plan&apos;s, or those of a template.</source>
        <translation>Wessen Anfragen, Nutzerzahl und Servicelevel gelten: die des geöffneten Plans oder die einer Vorlage.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Which formats count; the table shows the class of each.</source>
        <translation>Welche Formate zählen; die Tabelle zeigt die Klasse jedes Formats.</translation>
    </message>
    <message>
        <source>as asked there</source>
        <translation>wie dort verlangt</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>good quantisation</source>
        <translation>gute Quantisierung</translation>
    </message>
    <message>
        <source>all formats</source>
        <translation>alle Formate</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>A&amp;nzahl</translation>
    </message>
    <message>
        <source>&amp;Requests as in</source>
        <translation>An&amp;fragen wie bei</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Qualität</translation>
    </message>
    <message>
        <source>Models on this hardware</source>
        <translation>Modelle auf dieser Hardware</translation>
    </message>
    <message>
        <source>One row for each model, in its best format: users at the service level with the ends of the band, and speed and first token at the number of requests asked for. Select a row to see its other formats.</source>
        <translation>Eine Zeile je Modell in seinem besten Format: Nutzer beim Servicelevel mit den Enden des Bandes sowie Tempo und erstes Token bei der verlangten Zahl von Anfragen. Eine Zeile wählen, um die anderen Formate zu sehen.</translation>
    </message>
    <message>
        <source>Formats of the selected model</source>
        <translation>Formate des gewählten Modells</translation>
    </message>
    <message>
        <source>Every format of the selected model on this hardware, the best first.</source>
        <translation>Alle Formate des gewählten Modells auf dieser Hardware, das beste zuerst.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Returns to the page from which you came.</source>
        <translation>Kehrt zur vorherigen Seite zurück.</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>the open plan</source>
        <translation>dem geöffneten Plan</translation>
    </message>
</context>
<context>
    <name>sizewright::ImportDialog</name>
    <message>
        <source>latent (MLA), sparse</source>
        <translation>latent (MLA), dünn besetzt</translation>
    </message>
    <message>
        <source>latent (MLA)</source>
        <translation>latent (MLA)</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>komprimiert</translation>
    </message>
    <message>
        <source>linear, of fixed size</source>
        <translation>linear, mit fester Größe</translation>
    </message>
    <message>
        <source>%1 heads share %2 keys and values</source>
        <translation>%1 Köpfe teilen sich %2 Keys und Values</translation>
    </message>
    <message>
        <source>%1, over a window of %2 tokens</source>
        <translation>%1, über ein Fenster von %2 Tokens</translation>
    </message>
    <message>
        <source>%1; in %2 of %3 layers: %4</source>
        <translation>%1; in %2 von %3 Schichten: %4</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>Zum Plan &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Under this name the model stands in the plan&apos;s list of models.</source>
        <translation>Unter diesem Namen steht das Modell in der Modellliste des Plans.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>%1 billion, %2 billion per token</source>
        <translation>%1 Mrd., %2 Mrd. je Token</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Mrd.</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Cache per token</source>
        <translation>Cache je Token</translation>
    </message>
    <message>
        <source>Same shape as</source>
        <translation>Gleiche Form wie</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
</context>
<context>
    <name>sizewright::InputPage</name>
    <message>
        <source>Accepted: %1 to %2 %3</source>
        <translation>Zulässig: %1 bis %2 %3</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Accepted: up to %1 characters</source>
        <translation>Zulässig: bis zu %1 Zeichen</translation>
    </message>
    <message>
        <source>The start value comes from: %1 (grade %2)</source>
        <translation>Der Startwert stammt aus: %1 (Güte %2)</translation>
    </message>
</context>
<context>
    <name>sizewright::LeversView</name>
    <message>
        <source>Why this number</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>Qualität: %1</translation>
    </message>
    <message>
        <source>%1 · read %2 · grade %3</source>
        <translation>%1 · abgerufen %2 · Güte %3</translation>
    </message>
    <message>
        <source>For this option: %1. Verdict: %2.</source>
        <comment>change; verdict</comment>
        <translation>Für diese Option: %1. Urteil: %2.</translation>
    </message>
    <message>
        <source>For this option it cannot be worked out.</source>
        <translation>Für diese Option lässt es sich nicht berechnen.</translation>
    </message>
    <message>
        <source>In general: %1. %2</source>
        <comment>verdict; answer</comment>
        <translation>Allgemein: %1. %2</translation>
    </message>
    <message>
        <source>What the selected optimisation changes, what articles say of it, and how the figures of its row come about.</source>
        <translation>Was die gewählte Optimierung ändert, was Artikel dazu sagen und wie die Werte ihrer Zeile zustande kommen.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>For which option the optimisations are worked out: each family&apos;s best or nearest miss, and the one that was selected in the comparison.</source>
        <translation>Für welche Option die Optimierungen berechnet werden: die beste oder am knappsten gescheiterte jeder Familie und die im Vergleich gewählte.</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>Optimisations that articles name</source>
        <translation>Optimierungen, die Artikel nennen</translation>
    </message>
    <message>
        <source>One row for each optimisation: what articles say, and what it does for this option. Select a row to see why.</source>
        <translation>Eine Zeile je Optimierung: was Artikel sagen und was sie bei dieser Option bewirkt. Wählen Sie eine Zeile, um den Grund zu sehen.</translation>
    </message>
    <message>
        <source>Select a row to see what the optimisation changes and how its figures come about.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was die Optimierung ändert und wie ihre Werte zustande kommen.</translation>
    </message>
</context>
<context>
    <name>sizewright::MainWindow</name>
    <message>
        <source>Sizewright plans (*.json)</source>
        <translation>Sizewright-Pläne (*.json)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>The plan was not opened.</source>
        <translation>Der Plan wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>The plan was not saved.</source>
        <translation>Der Plan wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1[*] - Sizewright</source>
        <translation>%1[*] - Sizewright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>PDF &amp;exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>Noch kein Plan geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>&amp;Szenario</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Concurrency</source>
        <translation>&amp;Nutzerlast</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budget</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Sizewright</source>
        <translation>Ü&amp;ber Sizewright</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Sizewright</source>
        <translation>Über Sizewright</translation>
    </message>
    <message>
        <source>Sizewright %1</source>
        <translation>Sizewright %1</translation>
    </message>
    <message>
        <source>Plans the hardware for running large language models on your own premises.

Copyright 2026 The Sizewright contributors. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Plant die Hardware für den Betrieb großer Sprachmodelle im eigenen Haus.

Copyright 2026 The Sizewright contributors. Freie Software unter der GNU General Public License, Version 3 oder später. Sie wird ohne jede Gewährleistung bereitgestellt.</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Model files (*.gguf *.safetensors *.json)</source>
        <translation>Modelldateien (*.gguf *.safetensors *.json)</translation>
    </message>
    <message>
        <source>The model was not imported.</source>
        <translation>Das Modell wurde nicht importiert.</translation>
    </message>
    <message>
        <source>A model is imported into a plan. Start or open a plan first.</source>
        <translation>Ein Modell wird in einen Plan importiert. Beginnen oder öffnen Sie zuerst einen Plan.</translation>
    </message>
    <message>
        <source>&amp;Import model…</source>
        <translation>&amp;Modell importieren…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>C&amp;atalog…</source>
        <translation>&amp;Katalog…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Check a claim</source>
        <translation>&amp;Aussage prüfen</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>Messungen importieren</translation>
    </message>
    <message>
        <source>Benchmark results (*.json *.jsonl)</source>
        <translation>Benchmark-Ergebnisse (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>The measurements were not imported.</source>
        <translation>Die Messungen wurden nicht importiert.</translation>
    </message>
    <message>
        <source>Measurements are imported into a plan. Start or open a plan first.</source>
        <translation>Messungen werden in einen Plan importiert. Beginnen oder öffnen Sie zuerst einen Plan.</translation>
    </message>
    <message>
        <source>Import &amp;measurements…</source>
        <translation>Messungen &amp;importieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Own &amp;measurements…</source>
        <translation>Ei&amp;gene Messungen…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;How accurate are the speeds?</source>
        <translation>&amp;Wie genau sind die Geschwindigkeiten?</translation>
    </message>
    <message>
        <source>&amp;Hardware in hand</source>
        <translation>&amp;Vorhandene Hardware</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
</context>
<context>
    <name>sizewright::MeasurementsModel</name>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 Eingabe, %2 Ausgabe</translation>
    </message>
    <message>
        <source>%1, behind %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>%1, %2 requests/s</source>
        <translation>%1, %2 Anfragen/s</translation>
    </message>
    <message>
        <source>%1, %2 at once</source>
        <translation>%1, %2 gleichzeitig</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>sizewright::MeasurementsTable</name>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>One row for each measured figure, beside what is predicted for it. Click a heading to sort by it.</source>
        <translation>Eine Zeile je gemessenem Wert, neben der Vorhersage dafür. Klicken Sie auf eine Überschrift, um danach zu sortieren.</translation>
    </message>
</context>
<context>
    <name>sizewright::MemoryView</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Whose memory is shown: each family&apos;s best option or nearest miss, and the one that was selected in the comparison.</source>
        <translation>Wessen Speicher gezeigt wird: die beste oder am knappsten gescheiterte Option jeder Familie und die im Vergleich gewählte.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>The memory of each device, or for hybrids that of each host.</source>
        <translation>Der Speicher jedes Geräts oder, bei Hybriden, der jedes Hosts.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The part of the memory whose formula and sources are shown below.</source>
        <translation>Der Teil des Speichers, dessen Formel und Quellen unten stehen.</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>Views of the memory</source>
        <translation>Ansichten des Speichers</translation>
    </message>
    <message>
        <source>Which loads would fit, and how each figure of the chart comes about.</source>
        <translation>Welche Lasten passen würden und wie jeder Wert des Diagramms zustande kommt.</translation>
    </message>
    <message>
        <source>Each device</source>
        <translation>Jedes Gerät</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>Jeder Host</translation>
    </message>
</context>
<context>
    <name>sizewright::OptionBox</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>family: option</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sizewright::OptionDetails</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>Speed at the planned load</source>
        <translation>Tempo bei der geplanten Last</translation>
    </message>
    <message>
        <source>Each user</source>
        <translation>Je Nutzer</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Nutzer</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>Einlesen des Prompts</translation>
    </message>
    <message>
        <source>Users at the asked speed</source>
        <translation>Nutzer bei Zieltempo</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Memory of each device</source>
        <translation>Speicher je Gerät</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Cache of the running requests</source>
        <translation>Cache der laufenden Anfragen</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Needed in main memory</source>
        <translation>Benötigter Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Main memory there</source>
        <translation>Vorhandener Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kaufpreis</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>Energie je Jahr</translation>
    </message>
    <message>
        <source>Support a year</source>
        <translation>Wartung je Jahr</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation>Laufende Kosten je Jahr</translation>
    </message>
    <message>
        <source>Total over 3 years</source>
        <translation>Summe über 3 Jahre</translation>
    </message>
    <message>
        <source>Total over 5 years</source>
        <translation>Summe über 5 Jahre</translation>
    </message>
    <message>
        <source>Total over %1 years</source>
        <translation>Summe über %1 Jahre</translation>
    </message>
    <message>
        <source>Net present cost</source>
        <translation>Barwert der Kosten</translation>
    </message>
    <message>
        <source>Equivalent cost a year</source>
        <translation>Äquivalente Jahreskosten</translation>
    </message>
    <message>
        <source>A million output tokens</source>
        <translation>Eine Mio. Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Energy a year, amount</source>
        <translation>Energiemenge je Jahr</translation>
    </message>
    <message>
        <source>A part has no public price, so these figures are lower bounds. Ask for a quote.</source>
        <translation>Ein Teil hat keinen öffentlichen Preis; die Beträge sind daher Untergrenzen. Holen Sie ein Angebot ein.</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, older than a final report allows · %2</source>
        <translation>%1, für einen Abschlussbericht zu alt · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Details of the selected option</source>
        <translation>Details der gewählten Option</translation>
    </message>
    <message>
        <source>Everything about the option that is selected in the table, with the source of each price.</source>
        <translation>Alles zur in der Tabelle gewählten Option, mit der Quelle jedes Preises.</translation>
    </message>
    <message>
        <source>Select a row to see why it fits or not, what it costs, and where each price comes from.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, warum die Option passt oder nicht, was sie kostet und woher die Preise stammen.</translation>
    </message>
    <message>
        <source>Memory of each device in training</source>
        <translation>Speicher jedes Geräts beim Training</translation>
    </message>
    <message>
        <source>Weights and adapters</source>
        <translation>Gewichte und Adapter</translation>
    </message>
    <message>
        <source>Gradients and optimizer</source>
        <translation>Gradienten und Optimierer</translation>
    </message>
    <message>
        <source>Activations and logits</source>
        <translation>Aktivierungen und Logits</translation>
    </message>
    <message>
        <source>Communication and runtime</source>
        <translation>Kommunikation und Laufzeitumgebung</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Power and energy at this load</source>
        <translation>Leistung und Energie bei dieser Last</translation>
    </message>
    <message>
        <source>Idle, model loaded</source>
        <translation>Leerlauf, Modell geladen</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>Unter Last</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>For an output token</source>
        <translation>Je Ausgabe-Token</translation>
    </message>
    <message>
        <source>For a token, prompts counted</source>
        <translation>Je Token, mit Prompts</translation>
    </message>
    <message>
        <source>The power of the hosts is not known, so these figures are of the accelerators alone.</source>
        <translation>Die Leistungsaufnahme der Hosts ist nicht bekannt; diese Werte gelten daher nur für die Beschleuniger.</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Published quality of %1</source>
        <translation>Veröffentlichte Qualität von %1</translation>
    </message>
    <message>
        <source>%1. Source of the lowest result: %2.</source>
        <translation>%1. Quelle des niedrigsten Ergebnisses: %2.</translation>
    </message>
    <message>
        <source>Scores of the model on the usual benchmarks are not published.</source>
        <translation>Ergebnisse des Modells in den üblichen Benchmarks sind nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, grade %4</source>
        <translation>%1 · %2 · %3, Güte %4</translation>
    </message>
    <message>
        <source>A million tokens, input and output</source>
        <translation>Eine Mio. Tokens, Ein- und Ausgabe</translation>
    </message>
    <message>
        <source>A million output equivalents</source>
        <translation>Eine Mio. Ausgabe-Äquivalente</translation>
    </message>
    <message>
        <source>A user and month</source>
        <translation>Je Nutzer und Monat</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>When buying is cheaper</source>
        <translation>Wann Kaufen günstiger ist</translation>
    </message>
    <message>
        <source>no public price</source>
        <translation>kein öffentlicher Preis</translation>
    </message>
    <message>
        <source>Total over 7 years</source>
        <translation>Summe über 7 Jahre</translation>
    </message>
    <message>
        <source>Net present cost after tax</source>
        <translation>Barwert der Kosten nach Steuern</translation>
    </message>
    <message>
        <source>Equivalent cost a year after tax</source>
        <translation>Äquivalente Jahreskosten nach Steuern</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 je Jahr</translation>
    </message>
    <message>
        <source>Disks and loading</source>
        <translation>Laufwerke und Laden</translation>
    </message>
    <message>
        <source>Operating system and drivers</source>
        <translation>Betriebssystem und Treiber</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>The catalog does not say what this engine needs on this device: have the versions written into the quote.</source>
        <translation>Der Katalog nennt nicht, was diese Engine auf diesem Gerät braucht: Lassen Sie die Versionen in das Angebot schreiben.</translation>
    </message>
</context>
<context>
    <name>sizewright::OwnMeasurementsDialog</name>
    <message>
        <source>time per token</source>
        <translation>Zeit je Token</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>time at full load</source>
        <translation>Zeit bei Volllast</translation>
    </message>
    <message>
        <source>time of prompts</source>
        <translation>Zeit für Prompts</translation>
    </message>
    <message>
        <source>Own measurements</source>
        <translation>Eigene Messungen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Adds the results of a benchmark to the plan.</source>
        <translation>Fügt dem Plan die Ergebnisse eines Benchmarks hinzu.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen measurements out of the plan. Undo brings them back.</source>
        <translation>Entfernt die gewählten Messungen aus dem Plan. Rückgängig stellt sie wieder her.</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Closes this window; the plan stays open.</source>
        <translation>Schließt dieses Fenster; der Plan bleibt geöffnet.</translation>
    </message>
    <message>
        <source>They belong to this plan and are saved with it. Its speeds on these machines rest on them.</source>
        <translation>Sie gehören zu diesem Plan und werden mit ihm gespeichert. Seine Geschwindigkeiten auf diesen Systemen beruhen auf ihnen.</translation>
    </message>
    <message>
        <source>Remove measurements</source>
        <translation>Messungen entfernen</translation>
    </message>
    <message>
        <source>%1 on %2 with %3: %4 %5, range %6 to %7, figures: %8</source>
        <translation>%1 auf %2 mit %3: %4 %5, Spanne %6 bis %7, Werte: %8</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Noch keine vorhanden.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
</context>
<context>
    <name>sizewright::PlanSession</name>
    <message>
        <source>Untitled plan</source>
        <translation>Unbenannter Plan</translation>
    </message>
</context>
<context>
    <name>sizewright::PriceLinesModel</name>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (alt)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 je Jahr</translation>
    </message>
</context>
<context>
    <name>sizewright::PriceLinesView</name>
    <message>
        <source>Prices behind the plan</source>
        <translation>Preise hinter dem Plan</translation>
    </message>
    <message>
        <source>Every line of the bills of materials, with the date and the source of its price.</source>
        <translation>Jede Zeile der Stücklisten mit Datum und Quelle des Preises.</translation>
    </message>
    <message>
        <source>The bill of each family&apos;s best option, or of its nearest miss. Ranges grow with the age of a price.</source>
        <translation>Stückliste der besten oder am knappsten gescheiterten Option jeder Familie. Spannen wachsen mit dem Alter eines Preises.</translation>
    </message>
</context>
<context>
    <name>sizewright::ReportPage</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vorschau des Berichts</translation>
    </message>
    <message>
        <source>The report exactly as it will be exported.</source>
        <translation>Der Bericht genau so, wie er exportiert wird.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>The report can be in another language than the window.</source>
        <translation>Der Bericht kann eine andere Sprache haben als das Fenster.</translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation>PDF e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the report as a searchable A4 PDF with bookmarks.</source>
        <translation>Schreibt den Bericht als durchsuchbares A4-PDF mit Lesezeichen.</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>&amp;Sprache des Berichts</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Seiten: %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The report was not exported.</source>
        <translation>Der Bericht wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
</context>
<context>
    <name>sizewright::ScenarioPage</name>
    <message>
        <source>%1 (%2 B, %3 B active)</source>
        <translation>%1 (%2 Mrd., %3 Mrd. aktiv)</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <translation>%1 (%2 Mrd.)</translation>
    </message>
    <message>
        <source>Purpose and model</source>
        <translation>Zweck und Modell</translation>
    </message>
    <message>
        <source>Plan&apos;s na&amp;me</source>
        <translation>&amp;Name des Plans</translation>
    </message>
    <message>
        <source>Stands in the window&apos;s title and on the report&apos;s first page.</source>
        <translation>Steht im Fenstertitel und auf der ersten Seite des Berichts.</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Einsatzzweck</translation>
    </message>
    <message>
        <source>Mode&amp;l</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>The model that must run, with its size in billions of parameters. Shapes come from the makers&apos; own configuration files.</source>
        <translation>Das Modell, das laufen muss, mit seiner Größe in Milliarden Parametern. Der Aufbau stammt aus den Konfigurationsdateien der Hersteller.</translation>
    </message>
    <message>
        <source>E&amp;xact: the maker&apos;s own file</source>
        <translation>&amp;Original: die Datei des Herstellers</translation>
    </message>
    <message>
        <source>Only the checkpoint as published. Nothing is lost, and most memory is needed.</source>
        <translation>Nur der Checkpoint wie veröffentlicht. Nichts geht verloren, der Speicherbedarf ist am höchsten.</translation>
    </message>
    <message>
        <source>&amp;Good: quantised to about 4 to 8 bits</source>
        <translation>&amp;Gut: auf etwa 4 bis 8 Bit quantisiert</translation>
    </message>
    <message>
        <source>Formats whose published benchmarks keep nearly all of the native score.</source>
        <translation>Formate, die in veröffentlichten Benchmarks fast den vollen Originalwert erreichen.</translation>
    </message>
    <message>
        <source>St&amp;rong: quantised to about 2 to 3 bits</source>
        <translation>&amp;Stark: auf etwa 2 bis 3 Bit quantisiert</translation>
    </message>
    <message>
        <source>Also formats with a measurable loss, in exchange for a fraction of the memory.</source>
        <translation>Auch Formate mit messbarem Verlust, dafür mit einem Bruchteil des Speicherbedarfs.</translation>
    </message>
    <message>
        <source>&amp;Distill: a small model taught by the large one</source>
        <translation>Desti&amp;llat: kleines, vom großen angelerntes Modell</translation>
    </message>
    <message>
        <source>Also distilled models. They are other models with other abilities, and run on small machines.</source>
        <translation>Auch destillierte Modelle. Das sind andere Modelle mit anderen Fähigkeiten, die auf kleinen Systemen laufen.</translation>
    </message>
    <message>
        <source>How much of the quality must remain?</source>
        <translation>Wie viel Qualität muss bleiben?</translation>
    </message>
    <message>
        <source>Source: published pairs of native and quantised scores, in the catalog&apos;s weight formats.</source>
        <translation>Quelle: veröffentlichte Wertepaare, original und quantisiert, bei den Gewichtsformaten des Katalogs.</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>Qualität ändern</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>E&amp;ingabe</translation>
    </message>
    <message>
        <source>Tokens that a typical request sends: question, history and documents.</source>
        <translation>Tokens, die eine typische Anfrage sendet: Frage, Verlauf und Dokumente.</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>&amp;Reasoning</translation>
    </message>
    <message>
        <source>Tokens that a thinking model writes before its answer. They are computed and waited for like the answer.</source>
        <translation>Tokens, die ein Reasoning-Modell vor der Antwort schreibt. Sie kosten Rechen- und Wartezeit wie die Antwort.</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>An&amp;twort</translation>
    </message>
    <message>
        <source>Tokens of the answer that the user reads.</source>
        <translation>Tokens der Antwort, die der Nutzer liest.</translation>
    </message>
    <message>
        <source>L&amp;ongest context</source>
        <translation>Längster Konte&amp;xt</translation>
    </message>
    <message>
        <source>Input and output of the longest request that must still fit into memory, in tokens.</source>
        <translation>Ein- und Ausgabe der längsten Anfrage, die noch in den Speicher passen muss, in Tokens.</translation>
    </message>
    <message>
        <source>Already in the &amp;cache</source>
        <translation>Bereits im &amp;Cache</translation>
    </message>
    <message>
        <source>Share of the input that the server has computed before: system prompts, shared documents, earlier turns.</source>
        <translation>Anteil der Eingabe, den der Server schon berechnet hat: Systemprompts, gemeinsame Dokumente, frühere Dialogschritte.</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What must hold besides</source>
        <translation>Was außerdem gelten muss</translation>
    </message>
    <message>
        <source>The data must sta&amp;y inside the organisation</source>
        <translation>Daten dür&amp;fen das Haus nicht verlassen</translation>
    </message>
    <message>
        <source>Rules out the API and public rental as a choice. They stay in the plan as a price comparison.</source>
        <translation>Schließt API und öffentliche Miete als Wahl aus. Sie bleiben zum Preisvergleich im Plan.</translation>
    </message>
    <message>
        <source>Tokens are pieces of words: 1,000 tokens are about 750 English words or 1,500 Chinese characters.</source>
        <translation>Tokens sind Wortteile: 1.000 Tokens entsprechen etwa 750 englischen Wörtern oder 1.500 chinesischen Schriftzeichen.</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>QLoRA: adapters beside 4-bit weights</source>
        <translation>QLoRA: Adapter neben 4-Bit-Gewichten</translation>
    </message>
    <message>
        <source>LoRA: adapters beside 16-bit weights</source>
        <translation>LoRA: Adapter neben 16-Bit-Gewichten</translation>
    </message>
    <message>
        <source>Full: every weight</source>
        <translation>Vollständig: alle Gewichte</translation>
    </message>
    <message>
        <source>Fine-t&amp;uning</source>
        <translation>Fine-T&amp;uning</translation>
    </message>
    <message>
        <source>How the machines must be able to train the model while they do not serve it. Rules out devices whose software does not have the method or whose memory is too small. Source: the training stacks of the catalog.</source>
        <translation>Wie die Systeme das Modell trainieren können müssen, während sie keine Anfragen bedienen. Schließt Geräte aus, deren Software das Verfahren nicht beherrscht oder deren Speicher zu klein ist. Quelle: die Trainings-Stacks des Katalogs.</translation>
    </message>
    <message>
        <source>A kind of use with measured request sizes and usual service levels. Choosing one fills in the fields of this page and the next; the budget stays as it is, but for limits of the site that the use brings along.</source>
        <translation>Eine Nutzungsart mit gemessenen Anfragegrößen und üblichen Service-Levels. Die Wahl füllt die Felder dieser und der nächsten Seite aus; das Budget bleibt, wie es ist, bis auf Grenzen des Standorts, die die Nutzung mitbringt.</translation>
    </message>
    <message>
        <source>Also other models that score as &amp;well</source>
        <translation>Auch andere Modelle mit &amp;vergleichbaren Ergebnissen</translation>
    </message>
    <message>
        <source>Proposes every model of the catalog, distills among them, whose published scores reach the share below of the chosen model&apos;s on each benchmark that compares, and judges formats by their measured loss where one is published. Source: the catalog&apos;s published quality.</source>
        <translation>Schlägt jedes Modell des Katalogs vor, auch Destillate, dessen veröffentlichte Ergebnisse in jedem vergleichbaren Benchmark den unten genannten Anteil des gewählten Modells erreichen, und beurteilt Formate nach ihrem gemessenen Verlust, wo einer veröffentlicht ist. Quelle: die veröffentlichte Qualität im Katalog.</translation>
    </message>
    <message>
        <source>At least this share of its scores</source>
        <translation>Mindestens dieser Anteil seiner Ergebnisse</translation>
    </message>
    <message>
        <source>Of the chosen model&apos;s score, on every benchmark that compares. Differences that a repetition could turn around count as reached.</source>
        <translation>Vom Ergebnis des gewählten Modells, in jedem vergleichbaren Benchmark. Unterschiede, die eine Wiederholung umkehren könnte, gelten als erreicht.</translation>
    </message>
    <message>
        <source>On at least so many benchmar&amp;ks</source>
        <translation>In mindestens so vielen Benchmar&amp;ks</translation>
    </message>
    <message>
        <source>Benchmarks that both models published under settings that compare. With fewer a model is not proposed, however well it scores.</source>
        <translation>Benchmarks, für die beide Modelle Ergebnisse unter vergleichbaren Einstellungen veröffentlicht haben. Bei weniger wird ein Modell nicht vorgeschlagen, so gut seine Ergebnisse auch sind.</translation>
    </message>
</context>
<context>
    <name>sizewright::SelectionEditor</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only the checked</source>
        <translation>Nur angehakte</translation>
    </message>
    <message>
        <source>All but the checked</source>
        <translation>Alle außer angehakten</translation>
    </message>
    <message>
        <source>%1: list</source>
        <translation>%1: Liste</translation>
    </message>
    <message>
        <source>The space bar checks a line.</source>
        <translation>Die Leertaste hakt eine Zeile an.</translation>
    </message>
</context>
<context>
    <name>sizewright::SpeedView</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Whose speed is shown: each family&apos;s best option or nearest miss, and the one that was selected in the comparison.</source>
        <translation>Wessen Geschwindigkeit gezeigt wird: die beste oder am knappsten gescheiterte Option jeder Familie und die im Vergleich gewählte.</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>The number of requests for which the figure below is explained. A click on a chart chooses it too.</source>
        <translation>Die Zahl der Anfragen, für die der Wert unten erklärt wird. Ein Klick in ein Diagramm wählt sie ebenfalls.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The figure whose formula and sources are shown below.</source>
        <translation>Der Wert, dessen Formel und Quellen unten gezeigt werden.</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Warum dieser Wert</translation>
    </message>
    <message>
        <source>at requests</source>
        <translation>bei Anfragen</translation>
    </message>
    <message>
        <source>No published measurement of this model, device and engine is known.</source>
        <translation>Für dieses Modell, Gerät und diese Engine ist keine veröffentlichte Messung bekannt.</translation>
    </message>
    <message>
        <source>No option of this plan has a speed that can be predicted.</source>
        <translation>Für keine Option dieses Plans lässt sich die Geschwindigkeit vorhersagen.</translation>
    </message>
</context>
<context>
    <name>sizewright::StartPage</name>
    <message>
        <source>%1 tokens in, %2 out, %3 each</source>
        <translation>%1 Tokens ein, %2 aus, je %3</translation>
    </message>
    <message>
        <source>What do you need to run?</source>
        <translation>Was möchten Sie betreiben?</translation>
    </message>
    <message>
        <source>Choose the use that comes closest. Everything can be changed on the next three pages.</source>
        <translation>Wählen Sie die Nutzung, die am ehesten zutrifft. Auf den nächsten drei Seiten lässt sich alles ändern.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Opens a plan that was saved before. A file can also be dropped on the window.</source>
        <translation>Öffnet einen gespeicherten Plan. Sie können eine Datei auch auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>Bei&amp;spiele</translation>
    </message>
    <message>
        <source>Finished plans to look at. They open as copies, so nothing can be spoiled.</source>
        <translation>Fertige Pläne zum Ansehen. Sie öffnen sich als Kopien, es kann also nichts kaputtgehen.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Plans that you save or open appear here.</source>
        <translation>Pläne, die Sie speichern oder öffnen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Opens this plan from its file:</source>
        <translation>Öffnet diesen Plan aus seiner Datei:</translation>
    </message>
    <message>
        <source>Check a &amp;claim</source>
        <translation>Aussage &amp;prüfen</translation>
    </message>
    <message>
        <source>Looks up what articles and vendors say about local DeepSeek hardware, and what is right.</source>
        <translation>Schlägt nach, was Artikel und Anbieter über lokale DeepSeek-Hardware sagen und was richtig ist.</translation>
    </message>
    <message>
        <source>Hard&amp;ware in hand</source>
        <translation>&amp;Vorhandene Hardware</translation>
    </message>
    <message>
        <source>Says what machines that are there already can do: which models, for how many users, how fast.</source>
        <translation>Zeigt, was schon vorhandene Systeme leisten: welche Modelle, für wie viele Nutzer, wie schnell.</translation>
    </message>
</context>
<context>
    <name>sizewright::TemplateCard</name>
    <message>
        <source>Starts a new plan that is filled in for this use.</source>
        <translation>Beginnt einen neuen Plan, der für diese Nutzung ausgefüllt ist.</translation>
    </message>
</context>
<context>
    <name>sizewright::UncertaintyView</name>
    <message>
        <source>Whose figures are shown: each family&apos;s best option or nearest miss, and the one that was selected in the comparison.</source>
        <translation>Wessen Zahlen gezeigt werden: die beste oder am knappsten gescheiterte Option jeder Familie und die im Vergleich gewählte.</translation>
    </message>
    <message>
        <source>&amp;Memory prices rise again</source>
        <translation>&amp;Speicherpreise steigen erneut</translation>
    </message>
    <message>
        <source>Memory prices rise again</source>
        <translation>Speicherpreise steigen erneut</translation>
    </message>
    <message>
        <source>Multiplies the prices of memory modules, disks and Macs by what they rose in 2025 and 2026, with the sources in the report. Accelerators and complete servers keep their price: no source says what memory is of it.</source>
        <translation>Multipliziert die Preise von Speichermodulen, Laufwerken und Macs mit ihrem Anstieg von 2025 und 2026; die Quellen stehen im Bericht. Beschleuniger und komplette Server behalten ihren Preis: Keine Quelle sagt, welcher Teil davon Speicher ist.</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet …</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>Wie sicher die Zahlen sind</translation>
    </message>
    <message>
        <source>Half of all draws lie below the 50 % point, one in ten below the 10 % point and one in ten above the 90 % point. Every range of prices and speeds counts as an 80 % band; the same item costs the same in all options.</source>
        <translation>Die Hälfte aller Ziehungen liegt unter dem 50-%-Punkt, jede zehnte unter dem 10-%-Punkt und jede zehnte über dem 90-%-Punkt. Jede Spanne von Preisen und Geschwindigkeiten zählt als 80-%-Band; derselbe Posten kostet in allen Optionen gleich viel.</translation>
    </message>
    <message>
        <source>No option of this plan has a speed and a price that can be predicted.</source>
        <translation>Für keine Option dieses Plans lassen sich Geschwindigkeit und Preis vorhersagen.</translation>
    </message>
    <message>
        <source>How sure this option is cannot be worked out.</source>
        <translation>Wie sicher diese Option ist, lässt sich nicht berechnen.</translation>
    </message>
</context>
<context>
    <name>sizewright::WizardView</name>
    <message>
        <source>1  Scenario</source>
        <translation>1  Szenario</translation>
    </message>
    <message>
        <source>What is to run: purpose, model, quality and the shape of a request.</source>
        <translation>Was laufen soll: Zweck, Modell, Qualität und Umfang einer Anfrage.</translation>
    </message>
    <message>
        <source>2  Concurrency</source>
        <translation>2  Nutzerlast</translation>
    </message>
    <message>
        <source>For how many people, how fast, and in which hours.</source>
        <translation>Für wie viele Personen, wie schnell und zu welchen Zeiten.</translation>
    </message>
    <message>
        <source>3  Budget</source>
        <translation>3  Budget</translation>
    </message>
    <message>
        <source>What it may cost, where it stands and what may be bought.</source>
        <translation>Was es kosten darf, wo es steht und was gekauft werden darf.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Returns to the question before, or to the start page.</source>
        <translation>Zurück zur vorigen Frage oder zur Startseite.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Goes on to the next of the three questions.</source>
        <translation>Weiter zur nächsten der drei Fragen.</translation>
    </message>
    <message>
        <source>&amp;Show the plan</source>
        <translation>&amp;Plan zeigen</translation>
    </message>
    <message>
        <source>Opens the comparison of all options. The questions can be changed there at any time.</source>
        <translation>Öffnet den Vergleich aller Optionen. Die Antworten lassen sich dort jederzeit ändern.</translation>
    </message>
</context>
<context>
    <name>sizewright::WorkspacePage</name>
    <message>
        <source>Views of the plan</source>
        <translation>Ansichten des Plans</translation>
    </message>
    <message>
        <source>Different views of the same plan; they all follow every change.</source>
        <translation>Verschiedene Ansichten desselben Plans; alle folgen jeder Änderung.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>Berechnung…</translation>
    </message>
    <message>
        <source>Edit &amp;inputs…</source>
        <translation>&amp;Eingaben ändern…</translation>
    </message>
    <message>
        <source>Goes back to the three pages of questions. The plan follows every change.</source>
        <translation>Zurück zu den drei Fragenseiten. Der Plan folgt jeder Änderung.</translation>
    </message>
    <message>
        <source>The plan is being computed.</source>
        <translation>Der Plan wird berechnet.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>Hebel</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>Jahr für Jahr</translation>
    </message>
    <message>
        <source>Views of the cost</source>
        <translation>Ansichten der Kosten</translation>
    </message>
    <message>
        <source>The ways side by side over time, and one option year by year, per token and against other ways.</source>
        <translation>Die Wege nebeneinander im Zeitverlauf und eine Option Jahr für Jahr, je Token und gegenüber anderen Wegen.</translation>
    </message>
</context>
</TS>
