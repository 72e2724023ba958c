<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <source>Rental: {devices} × {item}</source>
        <translation>Miete: {devices} × {item}</translation>
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
        <source>The model that runs on it: the asked one or a distilled one.</source>
        <translation>Das Modell, das darauf läuft: das gewünschte oder ein destilliertes.</translation>
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
        <source>Typical price times quantity, in the plan&apos;s currency.</source>
        <translation>Typischer Preis mal Menge, in der Währung des Plans.</translation>
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
        <source>{device} is built for inference or graphics; fine-tuning and training are asked.</source>
        <translation>{device} ist für Inferenz oder Grafik gebaut; verlangt sind Feintuning und Training.</translation>
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
        <source>A stronger quantisation, a smaller model, or more memory.</source>
        <translation>Stärkere Quantisierung, ein kleineres Modell oder mehr Speicher.</translation>
    </message>
    <message>
        <source>A smaller model, shorter answers, or a lower speed per user.</source>
        <translation>Ein kleineres Modell, kürzere Antworten oder weniger Tempo je Nutzer.</translation>
    </message>
    <message>
        <source>At the speed asked for it serves up to {users} requests at once.</source>
        <translation>Beim verlangten Tempo bedient es bis zu {users} gleichzeitige Anfragen.</translation>
    </message>
    <message>
        <source>A ceiling of about {price}.</source>
        <translation>Eine Obergrenze von etwa {price}.</translation>
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
        <source>The machine can fine-tune and train.</source>
        <translation>Das System beherrscht Feintuning und Training.</translation>
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
        <source>Power of a busy card, of its limit</source>
        <translation>Leistung einer ausgelasteten Karte, Anteil am Limit</translation>
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
        <source>Not counted: staff, floor space, network uplink, taxes on profit. Speed model: {source}</source>
        <translation>Nicht enthalten: Personal, Stellfläche, Netzanbindung, Ertragsteuern. Tempomodell: {source}</translation>
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
        <source>Bill of materials of the recommended option, net, with the date and source of each price</source>
        <translation>Stückliste der empfohlenen Option, netto, mit Datum und Quelle jedes Preises</translation>
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
        <source>Kind, date, grade, source</source>
        <translation>Art, Datum, Güte, Quelle</translation>
    </message>
    <message>
        <source>Total with installation, optics and cabling</source>
        <translation>Summe mit Installation, Optik und Verkabelung</translation>
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
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The catalog could not be loaded, so nothing can be planned.</source>
        <translation>Der Katalog konnte nicht geladen werden; ohne ihn ist keine Planung möglich.</translation>
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
        <source>{count} machines are left out by the constraints on families, used parts or export control.</source>
        <translation>Durch die Vorgaben zu Familien, Gebrauchtteilen oder Exportkontrolle ausgeschlossene Systeme: {count}.</translation>
    </message>
    <message>
        <source>Own hardware is dearer: over {years} years it costs {own}, the same tokens from the API {api}. Data protection or independence, not price, is the reason to buy.</source>
        <translation>Eigene Hardware ist teurer: Über {years} Jahre kostet sie {own}, dieselben Tokens über die API {api}. Für den Kauf sprechen Datenschutz oder Unabhängigkeit, nicht der Preis.</translation>
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
        <source>Time and interest</source>
        <translation>Zeit und Zins</translation>
    </message>
    <message>
        <source>H&amp;orizon</source>
        <translation>Z&amp;eitraum</translation>
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
</context>
<context>
    <name>sizewright::ChartTableModel</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
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
        <source>Mean load of the hours of use, as a share of the busiest hour&apos;s load. A planning default is 30 %.</source>
        <translation>Mittlere Last der Nutzungszeiten als Anteil der Last in der Spitzenstunde. Planungsannahme: 30 %.</translation>
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
        <source>The start value comes from: %1</source>
        <translation>Der Startwert stammt aus: %1</translation>
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
        <source>Power under load</source>
        <translation>Leistung unter Last</translation>
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
        <source>no public price, ask for a quote</source>
        <translation>kein öffentlicher Preis, Angebot einholen</translation>
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
        <source>no public price, ask for a quote</source>
        <translation>kein öffentlicher Preis, Angebot einholen</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (alt)</translation>
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
        <source>A kind of use with measured request sizes and usual service levels. Choosing one fills in the fields of this page and the next; the budget stays as it is.</source>
        <translation>Eine Nutzungsart mit gemessenen Anfragegrößen und üblichem Serviceniveau. Die Auswahl füllt die Felder dieser und der nächsten Seite; das Budget bleibt unverändert.</translation>
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
        <source>The machine must be able to fine-t&amp;une or train</source>
        <translation>Feint&amp;uning oder Training muss möglich sein</translation>
    </message>
    <message>
        <source>Rules out devices without a usable training stack. The catalog says for each device whether it can train.</source>
        <translation>Schließt Geräte ohne brauchbare Trainingssoftware aus. Der Katalog nennt für jedes Gerät, ob es trainieren kann.</translation>
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
</context>
<context>
    <name>sizewright::TemplateCard</name>
    <message>
        <source>Starts a new plan that is filled in for this use.</source>
        <translation>Beginnt einen neuen Plan, der für diese Nutzung ausgefüllt ist.</translation>
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
</context>
</TS>
