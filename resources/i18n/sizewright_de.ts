<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Acceptance</name>
    <message>
        <source>{source}, {date}, grade {grade}</source>
        <translation>{source}, {date}, Güte {grade}</translation>
    </message>
    <message>
        <source>the plan has no figure for this; it is only recorded unless it is promised</source>
        <translation>der Plan nennt dafür keinen Wert; ohne Zusage wird nur protokolliert</translation>
    </message>
    <message>
        <source>everything that was ordered is there</source>
        <translation>alles Bestellte ist vorhanden</translation>
    </message>
    <message>
        <source>no published figure: agree on a threshold before the order, else it is only recorded</source>
        <translation>kein veröffentlichter Wert: vor der Bestellung einen Schwellenwert vereinbaren, sonst wird nur protokolliert</translation>
    </message>
    <message>
        <source>the plan&apos;s bill of materials</source>
        <translation>die Stückliste des Plans</translation>
    </message>
    <message>
        <source>Accelerators in each machine</source>
        <translation>Beschleuniger je System</translation>
    </message>
    <message>
        <source>Memory of each accelerator, as its driver reports it</source>
        <translation>Speicher jedes Beschleunigers laut Treiber</translation>
    </message>
    <message>
        <source>PCIe of each accelerator, one way: lanes that are in use times their nominal rate</source>
        <translation>PCIe jedes Beschleunigers, eine Richtung: genutzte Lanes mal Nenndatenrate</translation>
    </message>
    <message>
        <source>Power limit that each accelerator is set to</source>
        <translation>Eingestelltes Leistungslimit jedes Beschleunigers</translation>
    </message>
    <message>
        <source>Processors in each machine</source>
        <translation>Prozessoren je System</translation>
    </message>
    <message>
        <source>Memory modules in each machine: fewer leave channels empty</source>
        <translation>Speichermodule je System: weniger lassen Kanäle leer</translation>
    </message>
    <message>
        <source>Main memory of each machine, sum of its modules as labelled</source>
        <translation>Arbeitsspeicher je System, Summe der Module laut Aufdruck</translation>
    </message>
    <message>
        <source>Memory clock as configured, slowest module</source>
        <translation>Speichertakt wie konfiguriert, langsamstes Modul</translation>
    </message>
    <message>
        <source>Layers, by the configuration beside the weights</source>
        <translation>Schichten laut Konfiguration neben den Gewichten</translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation>Hidden-Breite</translation>
    </message>
    <message>
        <source>Routed experts of a layer</source>
        <translation>Geroutete Experten je Schicht</translation>
    </message>
    <message>
        <source>only recorded: weights are read in order, so random reads of 4 KiB hardly change how long a model loads. The target that articles give cannot be met as it stands: {iops} reads a second with {depth} in flight are {latency} each in the mean (Little&apos;s law), not 100 µs.</source>
        <translation>nur protokolliert: Gewichte werden der Reihe nach gelesen, daher ändern zufällige Lesezugriffe von 4 KiB kaum etwas an der Ladezeit eines Modells. Die in Artikeln genannte Vorgabe ist so nicht erfüllbar: {iops} Lesezugriffe je Sekunde bei {depth} gleichzeitig offenen bedeuten im Mittel je {latency} (Gesetz von Little), nicht 100 µs.</translation>
    </message>
    <message>
        <source>Random reads of 4 KiB a second, four jobs of depth 32</source>
        <translation>Zufällige Lesezugriffe von 4 KiB je Sekunde, vier Jobs mit Tiefe 32</translation>
    </message>
    <message>
        <source>Mean time of each of them</source>
        <translation>Mittlere Dauer je Zugriff</translation>
    </message>
    <message>
        <source>What was delivered, against the bill of materials</source>
        <translation>Das Gelieferte im Abgleich mit der Stückliste</translation>
    </message>
    <message>
        <source>Run inventory.sh on every machine, compare serial and part numbers with order and delivery note, and keep its output: firmware, ECC, links and topology.</source>
        <translation>inventory.sh auf jedem System ausführen, Serien- und Teilenummern mit Bestellung und Lieferschein vergleichen und die Ausgabe aufbewahren: Firmware, ECC, Links und Topologie.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Serial and part numbers are those of order and delivery note</source>
        <translation>Serien- und Teilenummern entsprechen Bestellung und Lieferschein</translation>
    </message>
    <message>
        <source>The maker confirms its warranty for these serial numbers</source>
        <translation>Der Hersteller bestätigt seine Garantie für diese Seriennummern</translation>
    </message>
    <message>
        <source>the quote promises the maker&apos;s warranty</source>
        <translation>das Angebot sagt die Herstellergarantie zu</translation>
    </message>
    <message>
        <source>48 to 72 hours under full load</source>
        <translation>48 bis 72 Stunden unter Volllast</translation>
    </message>
    <message>
        <source>Run burn_in.sh on all machines at the same time, in the room where they will stand, covers closed.</source>
        <translation>burn_in.sh auf allen Systemen gleichzeitig ausführen, im vorgesehenen Raum und mit geschlossenen Gehäusen.</translation>
    </message>
    <message>
        <source>Hours under load without interruption</source>
        <translation>Stunden unter Last ohne Unterbrechung</translation>
    </message>
    <message>
        <source>usual length of a burn-in; planning default, grade D</source>
        <translation>übliche Dauer eines Burn-in; Planungsannahme, Güte D</translation>
    </message>
    <message>
        <source>Samples at which a device had slowed down because of heat or its supply</source>
        <translation>Messpunkte, an denen ein Gerät wegen Hitze oder Stromversorgung gedrosselt hatte</translation>
    </message>
    <message>
        <source>cooling and supply bear the full load</source>
        <translation>Kühlung und Stromversorgung tragen die Volllast</translation>
    </message>
    <message>
        <source>Memory errors that could not be corrected</source>
        <translation>Nicht korrigierbare Speicherfehler</translation>
    </message>
    <message>
        <source>one is enough to change a card</source>
        <translation>ein einziger genügt, um eine Karte zu tauschen</translation>
    </message>
    <message>
        <source>The model is the one that was promised, not a distilled, pruned or coarser one</source>
        <translation>Das Modell ist das zugesagte, kein destilliertes, beschnittenes oder gröberes</translation>
    </message>
    <message>
        <source>The vendor hands over SHA256SUMS of every weight file, best the maker&apos;s own. Run model_identity.sh in the folder of the weights. Then ask 200 or more fixed questions (mathematics, code, Chinese, German) of the machine and of the maker&apos;s API, and compare the answers.</source>
        <translation>Der Anbieter übergibt SHA256SUMS aller Gewichtsdateien, am besten die des Herausgebers. model_identity.sh im Ordner der Gewichte ausführen. Danach dem System und der API des Herausgebers mindestens 200 feste Fragen stellen (Mathematik, Code, Chinesisch, Deutsch) und die Antworten vergleichen.</translation>
    </message>
    <message>
        <source>Weight files that are missing in the list or differ from it</source>
        <translation>Gewichtsdateien, die in der Liste fehlen oder von ihr abweichen</translation>
    </message>
    <message>
        <source>every weight file is listed and unchanged</source>
        <translation>jede Gewichtsdatei ist aufgeführt und unverändert</translation>
    </message>
    <message>
        <source>Size of all weight files</source>
        <translation>Größe aller Gewichtsdateien</translation>
    </message>
    <message>
        <source>the size of {model} as {format}</source>
        <translation>die Größe von {model} als {format}</translation>
    </message>
    <message>
        <source>Parameters, counted in the headers of the weight files without scales</source>
        <translation>Parameter, gezählt in den Kopfdaten der Gewichtsdateien, ohne Skalierungsfaktoren</translation>
    </message>
    <message>
        <source>Questions whose answers were compared</source>
        <translation>Fragen, deren Antworten verglichen wurden</translation>
    </message>
    <message>
        <source>fewer tell little; planning default, grade D</source>
        <translation>weniger sagen kaum etwas aus; Planungsannahme, Güte D</translation>
    </message>
    <message>
        <source>Share of them that are as right as the API&apos;s</source>
        <translation>Anteil davon, der so richtig ist wie bei der API</translation>
    </message>
    <message>
        <source>Seven days at half load, a restart, and a failed card</source>
        <translation>Sieben Tage bei halber Last, ein Neustart und eine ausgefallene Karte</translation>
    </message>
    <message>
        <source>Let bench.sh send half the planned load for seven days. Restart once without warning. Then take one card or machine out of service and call the vendor&apos;s support as in an emergency.</source>
        <translation>Mit bench.sh sieben Tage lang die halbe geplante Last senden. Einmal ohne Vorwarnung neu starten. Danach eine Karte oder ein System außer Betrieb nehmen und den Support des Anbieters wie im Notfall rufen.</translation>
    </message>
    <message>
        <source>Hours at half load</source>
        <translation>Stunden bei halber Last</translation>
    </message>
    <message>
        <source>seven days; planning default, grade D</source>
        <translation>sieben Tage; Planungsannahme, Güte D</translation>
    </message>
    <message>
        <source>Share of requests that failed</source>
        <translation>Anteil fehlgeschlagener Anfragen</translation>
    </message>
    <message>
        <source>From power on to the first answer</source>
        <translation>Vom Einschalten bis zur ersten Antwort</translation>
    </message>
    <message>
        <source>Share of the load that is carried without one machine</source>
        <translation>Anteil der Last, der ohne ein System getragen wird</translation>
    </message>
    <message>
        <source>what the layout leaves when one machine fails</source>
        <translation>was der Aufbau beim Ausfall eines Systems übrig lässt</translation>
    </message>
    <message>
        <source>Hours until support answered</source>
        <translation>Stunden bis zur Reaktion des Supports</translation>
    </message>
    <message>
        <source>response time of the quote</source>
        <translation>Reaktionszeit laut Angebot</translation>
    </message>
    <message>
        <source>Hours until the machine was whole again</source>
        <translation>Stunden, bis das System wieder vollständig war</translation>
    </message>
    <message>
        <source>repair time of the quote</source>
        <translation>Reparaturzeit laut Angebot</translation>
    </message>
    <message>
        <source>Power of each machine at the wall</source>
        <translation>Leistungsaufnahme je System an der Steckdose</translation>
    </message>
    <message>
        <source>Read a calibrated meter or the rack&apos;s power distribution: with the model loaded and nothing to do, and during the run at the planned load. power.sh logs what the devices say of themselves beside it.</source>
        <translation>Ein geeichtes Messgerät oder die Stromverteilung des Racks ablesen: mit geladenem Modell ohne Arbeit und während des Laufs bei geplanter Last. power.sh protokolliert daneben die Angaben der Geräte selbst.</translation>
    </message>
    <message>
        <source>Model loaded, nothing to do</source>
        <translation>Modell geladen, ohne Arbeit</translation>
    </message>
    <message>
        <source>Mean at the planned load</source>
        <translation>Mittel bei der geplanten Last</translation>
    </message>
    <message>
        <source>Highest reading of the burn-in</source>
        <translation>Höchster Messwert des Burn-in</translation>
    </message>
    <message>
        <source>the bad end of the plan&apos;s range; typical is {typical}</source>
        <translation>das ungünstige Ende der Spanne des Plans; typisch ist {typical}</translation>
    </message>
    <message>
        <source>what feed and cooling are planned for</source>
        <translation>wofür Zuleitung und Kühlung ausgelegt sind</translation>
    </message>
    <message>
        <source>power of one machine in the quote</source>
        <translation>Leistungsaufnahme eines Systems laut Angebot</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>Lesen der Gewichte</translation>
    </message>
    <message>
        <source>Run disk.sh on the disk that holds the weights; then empty the page cache, start the engine and read the time of loading from its log.</source>
        <translation>disk.sh auf dem Laufwerk mit den Gewichten ausführen; danach den Seitencache leeren, die Engine starten und die Ladezeit aus ihrem Protokoll ablesen.</translation>
    </message>
    <message>
        <source>Sequential reads of 1 MiB, one disk</source>
        <translation>Sequenzielles Lesen mit 1 MiB, ein Laufwerk</translation>
    </message>
    <message>
        <source>Weights loaded, nothing of them in memory before</source>
        <translation>Gewichte geladen, zuvor nichts davon im Speicher</translation>
    </message>
    <message>
        <source>{size} over the slower of disk and loader; typical is {typical} ({source})</source>
        <translation>{size} durch das Tempo des langsameren von Laufwerk und Lader; typisch ist {typical} ({source})</translation>
    </message>
    <message>
        <source>Room on the disks of each machine</source>
        <translation>Platz auf den Laufwerken je System</translation>
    </message>
    <message>
        <source>weights as often as they are kept, data, and the system</source>
        <translation>Gewichte so oft wie vorgehalten, Daten und das Betriebssystem</translation>
    </message>
    <message>
        <source>Works without the internet, and speaks to nobody</source>
        <translation>Arbeitet ohne Internet und kontaktiert niemanden</translation>
    </message>
    <message>
        <source>Cut the machines off from the internet, restart them, and run offline.sh while bench.sh sends requests. Take the list of software with versions (SBOM).</source>
        <translation>Die Systeme vom Internet trennen, neu starten und offline.sh ausführen, während bench.sh Anfragen sendet. Die Liste der Software mit Versionen (SBOM) anfordern.</translation>
    </message>
    <message>
        <source>Connections to addresses outside your own network</source>
        <translation>Verbindungen zu Adressen außerhalb des eigenen Netzes</translation>
    </message>
    <message>
        <source>no data leave the house</source>
        <translation>keine Daten verlassen das Haus</translation>
    </message>
    <message>
        <source>Open ports that nobody has agreed on</source>
        <translation>Offene Ports, die nicht vereinbart sind</translation>
    </message>
    <message>
        <source>only agreed services listen</source>
        <translation>nur vereinbarte Dienste sind erreichbar</translation>
    </message>
    <message>
        <source>Starts and answers without the internet</source>
        <translation>Startet und antwortet ohne Internet</translation>
    </message>
    <message>
        <source>List of all software with versions and licences</source>
        <translation>Liste aller Software mit Versionen und Lizenzen</translation>
    </message>
    <message>
        <source>Handed over, and three months of service</source>
        <translation>Übergabe und drei Monate Betrieb</translation>
    </message>
    <message>
        <source>Train the staff, hand over documents, accounts and spare parts, and keep the list of defects until all are mended.</source>
        <translation>Personal schulen, Dokumente, Zugänge und Ersatzteile übergeben und die Mängelliste führen, bis alle Mängel behoben sind.</translation>
    </message>
    <message>
        <source>Staff can start, stop, update and restore without the vendor</source>
        <translation>Das Personal kann ohne den Anbieter starten, stoppen, aktualisieren und wiederherstellen</translation>
    </message>
    <message>
        <source>Documents, accounts, licences and this protocol with all results</source>
        <translation>Dokumente, Zugänge, Lizenzen und dieses Protokoll mit allen Ergebnissen</translation>
    </message>
    <message>
        <source>Spare parts on site</source>
        <translation>Ersatzteile vor Ort</translation>
    </message>
    <message>
        <source>the quote promises spare parts on site</source>
        <translation>das Angebot sagt Ersatzteile vor Ort zu</translation>
    </message>
    <message>
        <source>Defects that are open after three months</source>
        <translation>Nach drei Monaten offene Mängel</translation>
    </message>
    <message>
        <source>all defects are mended</source>
        <translation>alle Mängel sind behoben</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Burn-in</source>
        <translation>Burn-in</translation>
    </message>
    <message>
        <source>Identity of the model</source>
        <translation>Identität des Modells</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistungsaufnahme</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Laufwerke</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Promise of the vendor</source>
        <translation>Zusage des Anbieters</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service-Level</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Test method</source>
        <translation>Prüfverfahren</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>gleich</translation>
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
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>Retrieval</translation>
    </message>
    <message>
        <source>Long context</source>
        <translation>Langer Kontext</translation>
    </message>
    <message>
        <source>Requests of this plan</source>
        <translation>Anfragen dieses Plans</translation>
    </message>
    <message>
        <source>the bad end of the plan&apos;s range; typical is {typical} ({basis})</source>
        <translation>das ungünstige Ende der Spanne des Plans; typisch ist {typical} ({basis})</translation>
    </message>
    <message>
        <source>the service level that the plan is made for</source>
        <translation>das Service-Level, für das der Plan gemacht ist</translation>
    </message>
    <message>
        <source>{profile}: {input} tokens in, {output} out, {users} at once</source>
        <translation>{profile}: {input} Eingabe- und {output} Ausgabe-Tokens, {users} gleichzeitig</translation>
    </message>
    <message>
        <source>Ten minutes of steady load by bench.sh. Means count; median, 95 and 99 of 100 requests are in the result files. Runs with a cold and with a warm prefix cache are apart.</source>
        <translation>Zehn Minuten gleichmäßige Last mit bench.sh. Es zählen die Mittelwerte; Median, 95. und 99. Perzentil stehen in den Ergebnisdateien. Läufe mit leerem und mit gefülltem Präfix-Cache sind getrennt.</translation>
    </message>
    <message>
        <source>Time to the first token, mean, cold prefix cache</source>
        <translation>Zeit bis zum ersten Token, Mittel, leerer Präfix-Cache</translation>
    </message>
    <message>
        <source>Time per output token after the first, mean</source>
        <translation>Zeit je Ausgabe-Token nach dem ersten, Mittel</translation>
    </message>
    <message>
        <source>Output tokens per second of all users</source>
        <translation>Ausgabe-Tokens je Sekunde aller Nutzer</translation>
    </message>
    <message>
        <source>Requests that failed</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>every request is answered</source>
        <translation>jede Anfrage wird beantwortet</translation>
    </message>
    <message>
        <source>Time to the first token, mean, the same prompts again</source>
        <translation>Zeit bis zum ersten Token, Mittel, dieselben Prompts noch einmal</translation>
    </message>
    <message>
        <source>only recorded: how much of it the cache still holds depends on the run</source>
        <translation>nur protokolliert: Wie viel davon der Cache noch enthält, hängt vom Lauf ab</translation>
    </message>
    <message>
        <source>Time to the first token of 95 of 100 requests</source>
        <translation>Zeit bis zum ersten Token bei 95 von 100 Anfragen</translation>
    </message>
    <message>
        <source>{profile}: requests of {tokens} tokens do not fit into the memory that the plan leaves for the cache, or into the model&apos;s context, and are not tested.</source>
        <translation>{profile}: Anfragen mit {tokens} Tokens passen nicht in den Speicher, den der Plan für den Cache lässt, oder nicht in den Kontext des Modells und werden nicht geprüft.</translation>
    </message>
    <message>
        <source>{profile}: its requests of {tokens} tokens are longer than the {planned} that the plan asks for. Start the engine with that context for this test.</source>
        <translation>{profile}: Die Anfragen mit {tokens} Tokens sind länger als die {planned}, die der Plan verlangt. Die Engine für diese Prüfung mit diesem Kontext starten.</translation>
    </message>
    <message>
        <source>promised: &quot;{statement}&quot;</source>
        <translation>zugesagt: „{statement}“</translation>
    </message>
    <message>
        <source>The promise does not say whether its speed is each user&apos;s or that of all; the weaker reading is tested, all together. Have it written into the contract.</source>
        <translation>Die Zusage lässt offen, ob das Tempo je Nutzer oder für alle zusammen gilt; geprüft wird die schwächere Lesart, alle zusammen. In den Vertrag aufnehmen lassen.</translation>
    </message>
    <message>
        <source>The promise &quot;{statement}&quot; does not state lengths and number of requests completely; it is tested with {input} tokens in, {output} out and {users} at once. Agree on these before the order.</source>
        <translation>Die Zusage „{statement}“ nennt Längen und Zahl der Anfragen nicht vollständig; geprüft wird mit {input} Eingabe- und {output} Ausgabe-Tokens und {users} gleichzeitig. Diese Werte vor der Bestellung vereinbaren.</translation>
    </message>
    <message>
        <source>The engine alone: 512 tokens of prompt, 128 of answer, one request</source>
        <translation>Die Engine allein: 512 Tokens Prompt, 128 Tokens Antwort, eine Anfrage</translation>
    </message>
    <message>
        <source>With no server running: bench.sh starts the engine&apos;s own tool.</source>
        <translation>Ohne laufenden Server: bench.sh startet das eigene Werkzeug der Engine.</translation>
    </message>
    <message>
        <source>Prompt tokens per second</source>
        <translation>Prompt-Tokens je Sekunde</translation>
    </message>
    <message>
        <source>Output tokens per second</source>
        <translation>Ausgabe-Tokens je Sekunde</translation>
    </message>
    <message>
        <source>Most requests at once within the service level</source>
        <translation>Höchste Zahl gleichzeitiger Anfragen innerhalb des Service-Levels</translation>
    </message>
    <message>
        <source>From the runs with this plan&apos;s requests: the largest number at once at which 95 of 100 requests have their first token within {first} and {rate} or more after it.</source>
        <translation>Aus den Läufen mit den Anfragen dieses Plans: die größte Zahl gleichzeitiger Anfragen, bei der 95 von 100 ihr erstes Token binnen {first} erhalten und danach mindestens {rate}.</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>the bad end of the plan&apos;s range; typical is {users}</source>
        <translation>das ungünstige Ende der Spanne des Plans; typisch ist {users}</translation>
    </message>
    <message>
        <source>One request of {tokens} tokens is answered</source>
        <translation>Eine Anfrage mit {tokens} Tokens wird beantwortet</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>protokolliert</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>holds the promise, misses the plan</source>
        <translation>hält die Zusage, verfehlt den Plan</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>holds the plan, misses the promise</source>
        <translation>hält den Plan, verfehlt die Zusage</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>may be paid</source>
        <translation>zahlbar</translation>
    </message>
    <message>
        <source>waits for tests</source>
        <translation>wartet auf Prüfungen</translation>
    </message>
    <message>
        <source>withhold</source>
        <translation>einbehalten</translation>
    </message>
    <message>
        <source>{file} does not tell the time to the first token of 95 of 100 requests; note it by hand.</source>
        <translation>{file} nennt die Zeit bis zum ersten Token bei 95 von 100 Anfragen nicht; von Hand eintragen.</translation>
    </message>
    <message>
        <source>{file}: no step of the protocol sends such requests ({input} tokens in, {output} out, {users} at once); the run is not counted.</source>
        <translation>{file}: Kein Schritt des Protokolls sendet solche Anfragen ({input} Eingabe- und {output} Ausgabe-Tokens, {users} gleichzeitig); der Lauf zählt nicht.</translation>
    </message>
    <message>
        <source>{file}: the protocol has no check &quot;{check}&quot;; its value is not counted.</source>
        <translation>{file}: Das Protokoll enthält keine Prüfung „{check}“; ihr Wert zählt nicht.</translation>
    </message>
    <message>
        <source>Acceptance protocol</source>
        <translation>Abnahmeprotokoll</translation>
    </message>
    <message>
        <source>Against the quote of {vendor}.</source>
        <translation>Zum Angebot von {vendor}.</translation>
    </message>
    <message>
        <source>Payment: {milestone} ({share}, a planning default).</source>
        <translation>Zahlung: {milestone} ({share}, Planungsannahme).</translation>
    </message>
    <message>
        <source>How to take a machine over</source>
        <translation>Wie ein System abzunehmen ist</translation>
    </message>
    <message>
        <source>Make protocol.md a part of the contract before the order: thresholds, lengths of requests, payment.</source>
        <translation>protocol.md vor der Bestellung zum Vertragsbestandteil machen: Schwellenwerte, Längen der Anfragen, Zahlung.</translation>
    </message>
    <message>
        <source>Read the scripts before you run them; inventory.sh, power.sh and offline.sh want root. The tools that they call are named in the protocol and must be installed.</source>
        <translation>Die Skripte vor dem Ausführen lesen; inventory.sh, power.sh und offline.sh brauchen root. Die Werkzeuge, die sie aufrufen, sind im Protokoll genannt und müssen installiert sein.</translation>
    </message>
    <message>
        <source>Run them in the order of the protocol. All of them write into the folder results; copy those of several machines together, each file bears the machine&apos;s name.</source>
        <translation>In der Reihenfolge des Protokolls ausführen. Alle schreiben in den Ordner results; die Ordner mehrerer Systeme zusammenkopieren, jede Datei trägt den Namen ihres Systems.</translation>
    </message>
    <message>
        <source>Write what is read off by hand into the column &quot;measured&quot; of by-hand.csv, with a decimal point, in the unit beside it; 1 is yes, 0 is no, shares are 0 to 1.</source>
        <translation>Von Hand abgelesene Werte in die Spalte „measured“ von by-hand.csv eintragen, mit Dezimalpunkt und in der daneben genannten Einheit; 1 heißt ja, 0 nein, Anteile liegen zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Then have it judged: sizewright-cli kit record PROJECT.json by-hand.csv results</source>
        <translation>Danach auswerten lassen: sizewright-cli kit record PROJECT.json by-hand.csv results</translation>
    </message>
    <message>
        <source>The scripts run on Linux and macOS; there are none for Windows.</source>
        <translation>Die Skripte laufen unter Linux und macOS; für Windows gibt es keine.</translation>
    </message>
</context>
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
    <name>ClaimChart</name>
    <message>
        <source>Claimed and estimated speed</source>
        <translation>Zugesagtes und geschätztes Tempo</translation>
    </message>
    <message>
        <source>The claimed speed beside the low end, the middle and the high end of our estimate.</source>
        <translation>Das zugesagte Tempo neben dem unteren Ende, der Mitte und dem oberen Ende unserer Schätzung.</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Our estimate</source>
        <translation>Unsere Schätzung</translation>
    </message>
    <message>
        <source>Ours, low</source>
        <translation>Geschätzt, niedrig</translation>
    </message>
    <message>
        <source>Ours, typical</source>
        <translation>Geschätzt, typisch</translation>
    </message>
    <message>
        <source>Ours, high</source>
        <translation>Geschätzt, hoch</translation>
    </message>
    <message>
        <source>limit of the memory&apos;s bandwidth</source>
        <translation>Grenze der Speicherbandbreite</translation>
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
    <name>Criteria</name>
    <message>
        <source>The model fits in memory</source>
        <translation>Das Modell passt in den Speicher</translation>
    </message>
    <message>
        <source>Weights, cache of the longest request and working memory fit, shown by the engine&apos;s start-up log.</source>
        <translation>Gewichte, Cache der längsten Anfrage und Laufzeitspeicher passen hinein; belegt durch das Startprotokoll der Engine.</translation>
    </message>
    <message>
        <source>Speed for all users</source>
        <translation>Tempo für alle Nutzer</translation>
    </message>
    <message>
        <source>The speed and the first token asked for hold at the planned number of requests at once.</source>
        <translation>Das verlangte Tempo und das erste Token halten bei der geplanten Zahl gleichzeitiger Anfragen.</translation>
    </message>
    <message>
        <source>Warranty by the maker</source>
        <translation>Herstellergarantie</translation>
    </message>
    <message>
        <source>The maker confirms the warranty for the serial numbers and the country of use.</source>
        <translation>Der Hersteller bestätigt die Garantie für die Seriennummern und das Einsatzland.</translation>
    </message>
    <message>
        <source>Lawful origin</source>
        <translation>Rechtmäßige Herkunft</translation>
    </message>
    <message>
        <source>New goods with an unbroken chain of invoices, and licences where export control asks for them.</source>
        <translation>Neuware mit lückenloser Rechnungskette, dazu Genehmigungen, wo die Exportkontrolle sie verlangt.</translation>
    </message>
    <message>
        <source>Runs offline</source>
        <translation>Läuft offline</translation>
    </message>
    <message>
        <source>Everything works without a connection to the outside; no data leave the house.</source>
        <translation>Alles funktioniert ohne Verbindung nach außen; keine Daten verlassen das Haus.</translation>
    </message>
    <message>
        <source>Speed at the planned load</source>
        <translation>Tempo bei der geplanten Last</translation>
    </message>
    <message>
        <source>Just the speed that is asked for, or figures without conditions.</source>
        <translation>Gerade das verlangte Tempo oder Angaben ohne Bedingungen.</translation>
    </message>
    <message>
        <source>A quarter faster than asked for at the planned number of requests, measured.</source>
        <translation>Ein Viertel schneller als verlangt bei der geplanten Zahl gleichzeitiger Anfragen, gemessen.</translation>
    </message>
    <message>
        <source>Half as fast again or more, measured at the planned load with median and 95th percentile.</source>
        <translation>Um die Hälfte schneller oder mehr, bei der geplanten Last gemessen, mit Median und 95. Perzentil.</translation>
    </message>
    <message>
        <source>Quality of the model file</source>
        <translation>Qualität der Modelldatei</translation>
    </message>
    <message>
        <source>A quantised file without published comparison with the native one.</source>
        <translation>Eine quantisierte Datei ohne veröffentlichten Vergleich mit der Originaldatei.</translation>
    </message>
    <message>
        <source>A quantised file whose published scores keep at least 98 of 100 of the native ones.</source>
        <translation>Eine quantisierte Datei, deren veröffentlichte Ergebnisse mindestens 98 von 100 des Originals erreichen.</translation>
    </message>
    <message>
        <source>The native file, proven by its checksum.</source>
        <translation>Die Originaldatei, durch ihre Prüfsumme nachgewiesen.</translation>
    </message>
    <message>
        <source>Reserve and growth</source>
        <translation>Reserve und Wachstum</translation>
    </message>
    <message>
        <source>No reserve at the planned load, and nothing can be added.</source>
        <translation>Keine Reserve bei der geplanten Last, und nichts lässt sich ergänzen.</translation>
    </message>
    <message>
        <source>Half as many requests more at the service level, or room for further devices.</source>
        <translation>Beim Service-Level um die Hälfte mehr Anfragen, oder Platz für weitere Geräte.</translation>
    </message>
    <message>
        <source>Twice the requests at the service level, or that by adding machines of the same kind.</source>
        <translation>Beim Service-Level doppelt so viele Anfragen, sofort oder durch weitere Maschinen derselben Art.</translation>
    </message>
    <message>
        <source>Warranty and service</source>
        <translation>Gewährleistung und Service</translation>
    </message>
    <message>
        <source>Legal minimum, sent in for repair.</source>
        <translation>Gesetzliches Minimum, Reparatur durch Einsendung.</translation>
    </message>
    <message>
        <source>36 months on site, answer on the next working day.</source>
        <translation>36 Monate vor Ort, Reaktion am nächsten Arbeitstag.</translation>
    </message>
    <message>
        <source>60 months on site, answer within four hours, spare parts in the house, versions of driver and engine promised.</source>
        <translation>60 Monate vor Ort, Reaktion binnen vier Stunden, Ersatzteile im Haus, Versionen von Treiber und Engine zugesagt.</translation>
    </message>
    <message>
        <source>Security and independence</source>
        <translation>Sicherheit und Unabhängigkeit</translation>
    </message>
    <message>
        <source>Closed appliance for one model, no list of its software.</source>
        <translation>Geschlossene Appliance für ein einziges Modell, keine Liste ihrer Software.</translation>
    </message>
    <message>
        <source>Models can be changed by the buyer; list of the software and of open ports.</source>
        <translation>Der Auftraggeber kann die Modelle wechseln; Liste der Software und der offenen Ports.</translation>
    </message>
    <message>
        <source>As for 5, with updates that work offline, a security assessment, and no lock to one vendor.</source>
        <translation>Wie bei 5, dazu offline einspielbare Updates, eine Sicherheitsbewertung und keine Bindung an einen Anbieter.</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Power is not stated, or a third above the most frugal bid for the same work.</source>
        <translation>Leistungsaufnahme nicht angegeben oder bei gleicher Arbeit um ein Drittel höher als beim sparsamsten Angebot.</translation>
    </message>
    <message>
        <source>Power idle and under load is stated and about the middle of the bids.</source>
        <translation>Leistungsaufnahme im Leerlauf und unter Last angegeben und etwa im Mittel der Angebote.</translation>
    </message>
    <message>
        <source>Measured at the wall, and the least energy for a million tokens of all bids.</source>
        <translation>An der Steckdose gemessen, und die geringste Energie je Million Tokens aller Angebote.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>On the last day that the plan allows, without a penalty for delay.</source>
        <translation>Am letzten Tag, den der Plan erlaubt, ohne Vertragsstrafe bei Verzug.</translation>
    </message>
    <message>
        <source>A binding date within the plan.</source>
        <translation>Ein verbindlicher Termin innerhalb des Plans.</translation>
    </message>
    <message>
        <source>A binding date in half the time, installation and training of staff included.</source>
        <translation>Ein verbindlicher Termin in der halben Zeit, Installation und Schulung des Personals inbegriffen.</translation>
    </message>
    <message>
        <source>Not met or not proven.</source>
        <translation>Nicht erfüllt oder nicht nachgewiesen.</translation>
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
    <name>Kit</name>
    <message>
        <source>One request in a hundred waits longer than the agreed {within} for its first token; the plan expects {typical}. Look for long prompts and a queue.</source>
        <translation>Eine von hundert Anfragen wartet länger als die vereinbarten {within} auf ihr erstes Token; der Plan erwartet {typical}. Auf lange Prompts und eine Warteschlange achten.</translation>
    </message>
    <message>
        <source>Some tokens take longer than the {limit} that {rate} for each user allow; the plan expects {typical}. More requests at once than planned?</source>
        <translation>Manche Tokens dauern länger als die {limit}, die bei {rate} je Nutzer zulässig sind; der Plan erwartet {typical}. Mehr gleichzeitige Anfragen als geplant?</translation>
    </message>
    <message>
        <source>Half of the tokens take longer than the slow end of the plan, {high}. If no more requests run than planned, something is wrong with the machine: throttling, a link at half width, another format.</source>
        <translation>Die Hälfte der Tokens dauert länger als das langsame Ende des Plans, {high}. Laufen nicht mehr Anfragen als geplant, stimmt etwas am System nicht: Drosselung, eine Verbindung mit halber Breite, ein anderes Format.</translation>
    </message>
    <message>
        <source>The cache for running requests is nearly full: new ones wait, or running ones are thrown out and computed again. The engine keeps it in pages; &quot;fragmentation below 30 %&quot; of articles is PyTorch&apos;s memory in training and says nothing here.</source>
        <translation>Der Cache für laufende Anfragen ist fast voll: Neue warten, oder laufende werden verdrängt und neu berechnet. Die Engine verwaltet ihn in Seiten; „Fragmentierung unter 30 %“ aus Artikeln meint den Speicher von PyTorch beim Training und besagt hier nichts.</translation>
    </message>
    <message>
        <source>The cache ran out and running requests were put back. Shorter contexts or fewer requests at once help at once.</source>
        <translation>Der Cache war erschöpft, und laufende Anfragen wurden zurückgestellt. Kürzere Kontexte oder weniger gleichzeitige Anfragen helfen sofort.</translation>
    </message>
    <message>
        <source>More requests wait than one copy can run at once ({count}): the load is beyond the plan.</source>
        <translation>Es warten mehr Anfragen, als eine Kopie gleichzeitig ausführen kann ({count}): Die Last übersteigt den Plan.</translation>
    </message>
    <message>
        <source>A device is hotter than 85 °C for some time. That is the limit that articles give for every card; each has its own and slows down by itself at it, so that this is a sign of poor cooling, not of damage.</source>
        <translation>Ein Gerät ist seit einiger Zeit heißer als 85 °C. Diese Grenze nennen Artikel für jede Karte; jede hat ihre eigene und drosselt dort von selbst. Es ist also ein Zeichen schlechter Kühlung, nicht eines Schadens.</translation>
    </message>
    <message>
        <source>Requests wait while the devices are used less than 70 %: look at the processor ({cores} cores planned), at the disks and at the network. Without a queue, low use is no fault.</source>
        <translation>Anfragen warten, während die Geräte zu weniger als 70 % ausgelastet sind: Prozessor ({cores} Kerne geplant), Laufwerke und Netzwerk prüfen. Ohne Warteschlange ist geringe Auslastung kein Fehler.</translation>
    </message>
    <message>
        <source>The driver reported an XID error, whose number is the value. 48, 63, 64, 94 and 95 concern the memory, 79 means that the card has left the bus. Look at dmesg before you restart.</source>
        <translation>Der Treiber meldete einen XID-Fehler, dessen Nummer der Wert ist. 48, 63, 64, 94 und 95 betreffen den Speicher, 79 bedeutet, dass die Karte vom Bus verschwunden ist. Vor einem Neustart dmesg ansehen.</translation>
    </message>
    <message>
        <source>Faulty rows of the memory can no longer be replaced: the card is a case for the guarantee.</source>
        <translation>Fehlerhafte Speicherzeilen lassen sich nicht mehr ersetzen: Die Karte ist ein Garantiefall.</translation>
    </message>
    <message>
        <source>The card slows down for its power limit a tenth of the time. Switch on this counter and DCGM_FI_DEV_THERMAL_VIOLATION in dcgm-exporter: they are off as delivered.</source>
        <translation>Die Karte drosselt ein Zehntel der Zeit wegen ihres Leistungslimits. Diesen Zähler und DCGM_FI_DEV_THERMAL_VIOLATION im dcgm-exporter einschalten: Ab Werk sind sie aus.</translation>
    </message>
    <message>
        <source>The card slows down because it is too hot.</source>
        <translation>Die Karte drosselt, weil sie zu heiß ist.</translation>
    </message>
    <message>
        <source>An NPU says that it is not healthy; npu_chip_info_error_code names the reason.</source>
        <translation>Eine NPU meldet, dass sie nicht in Ordnung ist; npu_chip_info_error_code nennt den Grund.</translation>
    </message>
    <message>
        <source>A copy of the model does not answer.</source>
        <translation>Eine Kopie des Modells antwortet nicht.</translation>
    </message>
    <message>
        <source>Containers on a Mac have no access to its GPU: the kit starts {engine} on the system itself, by hand or through launchd.</source>
        <translation>Container auf einem Mac haben keinen Zugriff auf dessen GPU: Das Paket startet {engine} direkt im Betriebssystem, von Hand oder über launchd.</translation>
    </message>
    <message>
        <source>No published name of a Kubernetes resource for {device} was read: the kit has no file for a cluster.</source>
        <translation>Für {device} wurde kein veröffentlichter Name einer Kubernetes-Ressource gefunden: Das Paket enthält keine Datei für einen Cluster.</translation>
    </message>
    <message>
        <source>No image of {engine} for {device} by its makers was found: set IMAGE to the one that you build or are given.</source>
        <translation>Es wurde kein Image von {engine} für {device} von dessen Herausgebern gefunden: IMAGE auf das selbst gebaute oder erhaltene setzen.</translation>
    </message>
    <message>
        <source>npu-smi sets no power limit: what the plan reckons with is the limit of the NPU itself.</source>
        <translation>npu-smi setzt kein Leistungslimit: Der Plan rechnet mit dem Limit der NPU selbst.</translation>
    </message>
    <message>
        <source>The kit sets no power limit for this maker&apos;s cards; the plan reckons with the one that they are delivered with.</source>
        <translation>Das Paket setzt für Karten dieses Herstellers kein Leistungslimit; der Plan rechnet mit dem ab Werk eingestellten.</translation>
    </message>
    <message>
        <source>No figures of {engine} for Prometheus were read: the rules watch the devices only.</source>
        <translation>Für {engine} wurden keine Messwerte für Prometheus gefunden: Die Regeln überwachen nur die Geräte.</translation>
    </message>
    <message>
        <source>Each {device} has two chips, which drivers and engines count one by one: {chips} here are {cards} in the plan.</source>
        <translation>Jedes Gerät {device} hat zwei Chips, die Treiber und Engines einzeln zählen: {chips} hier sind {cards} im Plan.</translation>
    </message>
    <message>
        <source>No variable was read by which copies on one machine get devices of their own here: start each in a container that has only its own.</source>
        <translation>Es wurde keine Variable gefunden, mit der Kopien auf einem System hier eigene Geräte erhalten: jede in einem Container starten, der nur die ihren enthält.</translation>
    </message>
    <message>
        <source>In a cluster a stateful set runs the machines of a copy. If one of them fails, all must start again: LeaderWorkerSet, where it is installed, does that by itself, a stateful set does not.</source>
        <translation>In einem Cluster betreibt ein StatefulSet die Systeme einer Kopie. Fällt eines aus, müssen alle neu starten: LeaderWorkerSet erledigt das von selbst, wo es installiert ist, ein StatefulSet nicht.</translation>
    </message>
    <message>
        <source>Pods reach InfiniBand or RoCE only through a device plug-in for RDMA, whose resource depends on its settings: add it to the limits, or the copies talk over plain TCP.</source>
        <translation>Pods erreichen InfiniBand oder RoCE nur über ein Device-Plug-in für RDMA, dessen Ressource von seinen Einstellungen abhängt: in die Limits aufnehmen, sonst kommunizieren die Kopien über gewöhnliches TCP.</translation>
    </message>
    <message>
        <source>The plan refuses this option. The kit starts it all the same, with what was asked.</source>
        <translation>Der Plan lehnt diese Option ab. Das Paket startet sie trotzdem, mit dem, was verlangt war.</translation>
    </message>
    <message>
        <source>the first machine of a copy sends layers and activations here, without encryption or password</source>
        <translation>das erste System einer Kopie sendet Schichten und Aktivierungen hierher, ohne Verschlüsselung oder Passwort</translation>
    </message>
    <message>
        <source>llama.cpp joins machines through `rpc-server`, which is only there in builds with `GGML_RPC=ON` (some call it `ggml-rpc-server`) and which its makers call a proof of concept, unsafe in open networks.</source>
        <translation>llama.cpp verbindet Systeme über `rpc-server`. Es ist nur in Builds mit `GGML_RPC=ON` enthalten (manche nennen es `ggml-rpc-server`), und seine Entwickler nennen es einen Machbarkeitsnachweis, unsicher in offenen Netzen.</translation>
    </message>
    <message>
        <source>ik_llama.cpp publishes no image: build it on the machine, for its processor and card; `llama-server` must be in the path.</source>
        <translation>ik_llama.cpp veröffentlicht kein Image: auf dem System selbst bauen, für dessen Prozessor und Karte; `llama-server` muss im Pfad liegen.</translation>
    </message>
    <message>
        <source>Ollama gives every slot the whole context: {slots} slots of {context} tokens each. The plan counts the requests as long as they usually are; if Ollama moves layers to the host at the start (`ollama ps` says so), lower OLLAMA_NUM_PARALLEL.</source>
        <translation>Ollama gibt jedem Slot den ganzen Kontext: {slots} Slots mit je {context} Tokens. Der Plan zählt die Anfragen so lang, wie sie üblicherweise sind; verschiebt Ollama beim Start Schichten auf den Host (`ollama ps` zeigt es), OLLAMA_NUM_PARALLEL senken.</translation>
    </message>
    <message>
        <source>Ollama has neither a password nor figures for Prometheus: put a proxy in front that asks who comes, and watch the cards.</source>
        <translation>Ollama hat weder ein Passwort noch Messwerte für Prometheus: einen Proxy davorsetzen, der Zugriffe prüft, und die Karten überwachen.</translation>
    </message>
    <message>
        <source>KTransformers keeps one copy of the experts for each processor only if it was built with USE_NUMA=1; {need} of host memory are then needed, as planned.</source>
        <translation>KTransformers hält nur dann eine Kopie der Experten je Prozessor, wenn es mit USE_NUMA=1 gebaut wurde; dann werden, wie geplant, {need} Arbeitsspeicher im Host gebraucht.</translation>
    </message>
    <message>
        <source>No rule file of KTransformers is known that fits {model} on this machine: choose one from ktransformers/optimize/optimize_rules and set OPTIMIZE_CONFIG.</source>
        <translation>Es ist keine Regeldatei von KTransformers bekannt, die für {model} auf diesem System passt: eine aus ktransformers/optimize/optimize_rules wählen und OPTIMIZE_CONFIG setzen.</translation>
    </message>
    <message>
        <source>Several Macs run one copy: `mlx.distributed_config` writes `hosts.json`, the Macs must reach each other by SSH, and MLX and the model must lie under the same paths. RDMA over Thunderbolt 5 must be switched on in each Mac&apos;s recovery system.</source>
        <translation>Mehrere Macs führen eine Kopie aus: `mlx.distributed_config` schreibt `hosts.json`, die Macs müssen einander über SSH erreichen, und MLX und das Modell müssen unter denselben Pfaden liegen. RDMA über Thunderbolt 5 ist im Wiederherstellungssystem jedes Macs einzuschalten.</translation>
    </message>
    <message>
        <source>MLX&apos;s makers do not recommend its server for production: it checks little and asks nobody for a password. Put a proxy in front that does.</source>
        <translation>Die Entwickler von MLX empfehlen dessen Server nicht für den Produktivbetrieb: Er prüft wenig und verlangt von niemandem ein Passwort. Einen Proxy davorsetzen, der das tut.</translation>
    </message>
    <message>
        <source>exo finds the other Macs and decides by itself how to split the model; context and number of requests cannot be set at its start. Start the model once in its page at port {port}.</source>
        <translation>exo findet die anderen Macs und entscheidet selbst, wie es das Modell aufteilt; Kontext und Zahl der Anfragen lassen sich beim Start nicht festlegen. Das Modell einmal auf seiner Seite an Port {port} starten.</translation>
    </message>
    <message>
        <source>exo&apos;s interface and page, instead of the port above</source>
        <translation>Schnittstelle und Seite von exo, anstelle des Ports oben</translation>
    </message>
    <message>
        <source>the machines of a copy find each other here; the data then go through the NPUs&apos; own network ports</source>
        <translation>hier finden die Systeme einer Kopie einander; die Daten laufen dann über die eigenen Netzwerkports der NPUs</translation>
    </message>
    <message>
        <source>management and health of MindIE</source>
        <translation>Verwaltung und Zustand von MindIE</translation>
    </message>
    <message>
        <source>MindIE asks for HTTPS certificates unless `httpsEnabled` is false in its settings, and for encryption between machines unless `interNodeTLSEnabled` is. The kit leaves both as they are installed.</source>
        <translation>MindIE verlangt HTTPS-Zertifikate, solange `httpsEnabled` in seinen Einstellungen nicht false ist, und Verschlüsselung zwischen den Systemen, solange `interNodeTLSEnabled` es nicht ist. Das Paket lässt beides, wie es installiert ist.</translation>
    </message>
    <message>
        <source>A copy that spans machines needs a rank table with the address of every NPU. It cannot be known before the machines stand, so that it is not in the kit.</source>
        <translation>Eine Kopie über mehrere Systeme braucht eine Rank-Tabelle mit der Adresse jeder NPU. Diese ist erst bekannt, wenn die Systeme stehen; deshalb ist sie nicht im Paket.</translation>
    </message>
    <message>
        <source>where copies for answers find those for prompts</source>
        <translation>hier finden die Kopien für Antworten die für Prompts</translation>
    </message>
    <message>
        <source>Prompts and answers run on separate copies: start SGLang&apos;s router in front of them with `python3 -m sglang_router.launch_router --pd-disaggregation --prefill URL --decode URL`, one URL for each copy.</source>
        <translation>Prompts und Antworten laufen auf getrennten Kopien: den Router von SGLang davor starten, mit `python3 -m sglang_router.launch_router --pd-disaggregation --prefill URL --decode URL`, eine URL je Kopie.</translation>
    </message>
    <message>
        <source>{model} has no experts that could lie in host memory: SGLang then runs it on the device alone, without the options of KTransformers.</source>
        <translation>{model} hat keine Experten, die im Arbeitsspeicher des Hosts liegen könnten: SGLang führt es dann allein auf dem Gerät aus, ohne die Optionen von KTransformers.</translation>
    </message>
    <message>
        <source>Experts in {format} must be converted for the processor first (`scripts/convert_weights.py` of KTransformers); set `KT_METHOD` and `EXPERT_PATH` to what you converted.</source>
        <translation>Experten in {format} müssen zuerst für den Prozessor umgewandelt werden (`scripts/convert_weights.py` von KTransformers); `KT_METHOD` und `EXPERT_PATH` auf das Ergebnis setzen.</translation>
    </message>
    <message>
        <source>SGLang works out by itself how much memory it leaves free, and the plan reckons with that. `MEMORY_SHARE` overrides it (`--mem-fraction-static`), such as 0.85 if prompts run out of memory.</source>
        <translation>SGLang ermittelt selbst, wie viel Speicher es frei lässt, und der Plan rechnet damit. `MEMORY_SHARE` hat Vorrang (`--mem-fraction-static`), etwa 0.85, wenn Prompts der Speicher ausgeht.</translation>
    </message>
    <message>
        <source>the machines of a copy find each other here; the data then go through ports that the system picks</source>
        <translation>hier finden die Systeme einer Kopie einander; die Daten laufen dann über Ports, die das Betriebssystem wählt</translation>
    </message>
    <message>
        <source>KTransformers publishes no image of this version: build one with SGLang and kt-kernel as its makers describe, or run the script on the machine itself.</source>
        <translation>KTransformers veröffentlicht kein Image dieser Version: eines mit SGLang und kt-kernel nach Anleitung der Entwickler bauen oder das Skript auf dem System selbst ausführen.</translation>
    </message>
    <message>
        <source>Prompts and answers run on separate copies: `trtllm-serve disaggregated -c FILE` joins them, with the addresses of the copies in a file that only you know. The script starts the copies.</source>
        <translation>Prompts und Antworten laufen auf getrennten Kopien: `trtllm-serve disaggregated -c FILE` verbindet sie, mit den Adressen der Kopien in einer Datei, die nur vor Ort bekannt sind. Das Skript startet die Kopien.</translation>
    </message>
    <message>
        <source>TensorRT-LLM joins machines by MPI: the first machine of a copy starts the ranks on all of them, which needs a list of hosts (`HOSTFILE`) and SSH between them. In Kubernetes the MPI Operator does this; no file for it is in the kit.</source>
        <translation>TensorRT-LLM verbindet Systeme über MPI: Das erste System einer Kopie startet die Ranks auf allen; dazu braucht es eine Liste der Hosts (`HOSTFILE`) und SSH zwischen ihnen. In Kubernetes übernimmt das der MPI Operator; eine Datei dafür ist nicht im Paket.</translation>
    </message>
    <message>
        <source>Newer versions of TensorRT-LLM name the number of guessed tokens `max_draft_len` instead of `num_nextn_predict_layers`: if yours refuses the file, rename it in `trtllm.yaml`.</source>
        <translation>Neuere Versionen von TensorRT-LLM nennen die Zahl der geratenen Tokens `max_draft_len` statt `num_nextn_predict_layers`: Wird die Datei abgelehnt, den Eintrag in `trtllm.yaml` umbenennen.</translation>
    </message>
    <message>
        <source>Prompts and answers run on separate copies: a proxy in front must send each request first to a copy for prompts, then to one for answers. vLLM itself only has an example of such a proxy, for tests; the script starts the copies, not the proxy.</source>
        <translation>Prompts und Antworten laufen auf getrennten Kopien: Ein Proxy davor muss jede Anfrage erst an eine Kopie für Prompts senden, dann an eine für Antworten. vLLM selbst hat nur ein Beispiel eines solchen Proxys, für Tests; das Skript startet die Kopien, nicht den Proxy.</translation>
    </message>
    <message>
        <source>Each group of this layout spans machines, which vLLM only starts through Ray: Ray must be installed in the image.</source>
        <translation>Jede Gruppe dieser Aufteilung reicht über mehrere Systeme, was vLLM nur über Ray startet: Ray muss im Image installiert sein.</translation>
    </message>
    <message>
        <source>vLLM puts the groups of this layout on the machines one after the other, so that a stage of the pipeline lies on several machines and its experts exchange tokens between them. The plan reckons with stages that stay on a machine: measure, or choose a layout without a pipeline.</source>
        <translation>vLLM verteilt die Gruppen dieser Aufteilung der Reihe nach auf die Systeme, sodass eine Pipeline-Stufe auf mehreren Systemen liegt und ihre Experten Tokens zwischen diesen austauschen. Der Plan rechnet mit Stufen, die auf einem System bleiben: messen oder eine Aufteilung ohne Pipeline wählen.</translation>
    </message>
    <message>
        <source>{engine} builds on a certain version of vLLM. The options that join machines (`--nnodes`, `--headless`) are those of current vLLM; with an older one the machines are joined by Ray, as its makers describe.</source>
        <translation>{engine} baut auf einer bestimmten Version von vLLM auf. Die Optionen, die Systeme verbinden (`--nnodes`, `--headless`), sind die des aktuellen vLLM; bei einer älteren werden die Systeme über Ray verbunden, wie die Entwickler beschreiben.</translation>
    </message>
    <message>
        <source>handshake of the copies that hand over the cache (and the next numbers, one a copy)</source>
        <translation>Handshake der Kopien, die den Cache übergeben (und die folgenden Nummern, eine je Kopie)</translation>
    </message>
    <message>
        <source>settings that the scripts read; change them here, or set the variables before</source>
        <translation>Einstellungen, die die Skripte lesen; hier ändern oder die Variablen vorher setzen</translation>
    </message>
    <message>
        <source>starts a copy of the model with the plan&apos;s layout; `--print` only shows the command</source>
        <translation>startet eine Kopie des Modells in der Aufteilung des Plans; `--print` zeigt nur den Befehl</translation>
    </message>
    <message>
        <source>says whether a copy answers</source>
        <translation>sagt, ob eine Kopie antwortet</translation>
    </message>
    <message>
        <source>once after each start of a machine, as root: power limit and what else the plan reckons with</source>
        <translation>einmal nach jedem Start eines Systems, als root: Leistungslimit und was der Plan sonst voraussetzt</translation>
    </message>
    <message>
        <source>containers for one machine, with the devices, memory and rights that they need, and no more</source>
        <translation>Container für ein System, mit den nötigen Geräten, Speichergrößen und Rechten, und nicht mehr</translation>
    </message>
    <message>
        <source>settings for `compose.yaml`: image and version, folder of the model, addresses</source>
        <translation>Einstellungen für `compose.yaml`: Image und Version, Ordner des Modells, Adressen</translation>
    </message>
    <message>
        <source>objects for a cluster; each CHANGE-ME must be replaced</source>
        <translation>Objekte für einen Cluster; jedes CHANGE-ME ist zu ersetzen</translation>
    </message>
    <message>
        <source>lets several small services share a card, if you want that</source>
        <translation>lässt mehrere kleine Dienste eine Karte teilen, falls gewünscht</translation>
    </message>
    <message>
        <source>rules for Prometheus, with limits from the plan</source>
        <translation>Regeln für Prometheus, mit Grenzwerten aus dem Plan</translation>
    </message>
    <message>
        <source>what to do when something fails, and what articles get wrong about it</source>
        <translation>was zu tun ist, wenn etwas fehlschlägt, und was Artikel dazu falsch sagen</translation>
    </message>
    <message>
        <source>starts `serve.sh` with the Mac</source>
        <translation>startet `serve.sh` mit dem Mac</translation>
    </message>
    <message>
        <source>settings that the engine reads</source>
        <translation>Einstellungen, die die Engine liest</translation>
    </message>
    <message>
        <source>Setting up {option}</source>
        <translation>{option} einrichten</translation>
    </message>
    <message>
        <source>Made by Sizewright from the plan &quot;{title}&quot; of {date}, option {id}.</source>
        <translation>Von Sizewright erzeugt aus dem Plan „{title}“ vom {date}, Option {id}.</translation>
    </message>
    <message>
        <source>The plan expects {rate} for each of {count} requests at once, and the first token after {wait}. The settings here are those that it reckoned with: {layout}, requests of up to {context} tokens, {slots} at once in each copy, a cache in {cache}.</source>
        <translation>Der Plan erwartet {rate} für jede von {count} gleichzeitigen Anfragen und das erste Token nach {wait}. Die Einstellungen hier sind die, mit denen er gerechnet hat: {layout}, Anfragen mit bis zu {context} Tokens, {slots} gleichzeitig in jeder Kopie, ein Cache in {cache}.</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>Was hier liegt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Put the checkpoint in {format} ({size}) on a disk of every machine, under the same path, and check its sums. Nothing here downloads it.</source>
        <translation>Den Checkpoint in {format} ({size}) auf ein Laufwerk jedes Systems legen, unter demselben Pfad, und seine Prüfsummen kontrollieren. Nichts hier lädt ihn herunter.</translation>
    </message>
    <message>
        <source>Run `prepare-host.sh` as root on every machine, and after each of its starts.</source>
        <translation>`prepare-host.sh` als root auf jedem System ausführen, auch nach jedem Neustart.</translation>
    </message>
    <message>
        <source>Set what only you know: path of the model, version of the engine, addresses, a key for clients. It stands in `env.sh`; for containers in `kit.env`.</source>
        <translation>Festlegen, was nur vor Ort bekannt ist: Pfad des Modells, Version der Engine, Adressen, ein Schlüssel für Clients. Es steht in `env.sh`, für Container in `kit.env`.</translation>
    </message>
    <message>
        <source>Number the {count} machines from 0 (`MACHINE`). {span}</source>
        <translation>Die Systeme ({count}) von 0 an nummerieren (`MACHINE`). {span}</translation>
    </message>
    <message>
        <source>Machines with following numbers make up a copy, the first of them answers.</source>
        <translation>Systeme mit aufeinanderfolgenden Nummern bilden eine Kopie, das erste von ihnen antwortet.</translation>
    </message>
    <message>
        <source>Each runs copies of its own; a load balancer spreads the requests.</source>
        <translation>Jedes führt eigene Kopien aus; ein Load-Balancer verteilt die Anfragen.</translation>
    </message>
    <message>
        <source>Start a copy, look at it, ask it something:</source>
        <translation>Eine Kopie starten, prüfen und etwas fragen:</translation>
    </message>
    <message>
        <source>Names of options change from version to version. These were read in: {source}.</source>
        <translation>Namen von Optionen ändern sich von Version zu Version. Diese stammen aus: {source}.</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>Was zu wissen ist</translation>
    </message>
    <message>
        <source>Between the machines nothing moves while they answer: each copy runs on one machine alone.</source>
        <translation>Zwischen den Systemen wird während der Antworten nichts übertragen: Jede Kopie läuft auf einem einzigen System.</translation>
    </message>
    <message>
        <source>Between the machines {rate} leave each of them at the plan&apos;s load: {tokens} read and written, {bytes} for each (tensor parallel {tp}, pipeline {pp}, experts {ep}).</source>
        <translation>Zwischen den Systemen verlassen bei der Last des Plans {rate} jedes System: {tokens} gelesen und geschrieben, {bytes} je Token (Tensor-Parallelität {tp}, Pipeline {pp}, Experten {ep}).</translation>
    </message>
    <message>
        <source>The planned link ({link}) carries {rate} of that kind, so that it is used to {share} on average. Prompts come in bursts of the whole link; a slower one makes first tokens wait.</source>
        <translation>Die geplante Verbindung ({link}) überträgt davon {rate} und ist somit im Mittel zu {share} ausgelastet. Prompts kommen in Schüben, die die ganze Verbindung füllen; eine langsamere lässt erste Tokens warten.</translation>
    </message>
    <message>
        <source>Each token waits for other machines {time} in the plan ({count} exchanges one after the other). Latency counts here, not bandwidth: use RDMA and one switch, and no firewall in between.</source>
        <translation>Jedes Token wartet im Plan {time} auf andere Systeme ({count} Austausche nacheinander). Hier zählt die Latenz, nicht die Bandbreite: RDMA und einen einzigen Switch verwenden, keine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>The cache of each prompt, {bytes}, goes from the copies that read to those that answer.</source>
        <translation>Der Cache jedes Prompts, {bytes}, geht von den lesenden Kopien an die antwortenden.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>To the users a machine sends {rate} at full load, {bytes} for each streamed token: any office network does. A line of 5 ms, as articles recommend, is lost in a first token after {wait}; below 100 ms nobody notices.</source>
        <translation>An die Nutzer sendet ein System bei voller Last {rate}, {bytes} je gestreamtem Token: Jedes Büronetz genügt. Eine Leitung mit 5 ms, wie Artikel sie empfehlen, fällt bei einem ersten Token nach {wait} nicht ins Gewicht; unter 100 ms merkt es niemand.</translation>
    </message>
    <message>
        <source>Proxies must pass on answers token by token (no buffering) and keep a connection open as long as an answer may last, {time} in this plan. gRPC instead of HTTP makes no token come sooner.</source>
        <translation>Proxys müssen Antworten Token für Token weiterreichen (ohne Pufferung) und eine Verbindung so lange offen halten, wie eine Antwort dauern kann, {time} in diesem Plan. gRPC statt HTTP lässt kein Token früher kommen.</translation>
    </message>
    <message>
        <source>Give the service a name of its own in DNS with a short lifetime, and a certificate at the proxy; the engines themselves speak plain HTTP. Keep the clocks of all machines together (NTP): logs and certificates need it, the copies do not.</source>
        <translation>Dem Dienst einen eigenen Namen im DNS mit kurzer Lebensdauer und am Proxy ein Zertifikat geben; die Engines selbst sprechen unverschlüsseltes HTTP. Die Uhren aller Systeme gleich halten (NTP): Protokolle und Zertifikate brauchen es, die Kopien nicht.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Offen für</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>den Proxy</translation>
    </message>
    <message>
        <source>the machines among each other</source>
        <translation>die Systeme untereinander</translation>
    </message>
    <message>
        <source>questions and answers, and figures for Prometheus</source>
        <translation>Fragen und Antworten sowie Messwerte für Prometheus</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Was zu überwachen ist</translation>
    </message>
    <message>
        <source>The rules in `alerts.yaml` want a job named {job} in Prometheus that reads {path} of each copy, and an exporter of the devices&apos; maker on each machine.</source>
        <translation>Die Regeln in `alerts.yaml` setzen in Prometheus einen Job namens {job} voraus, der {path} jeder Kopie liest, und auf jedem System einen Exporter des Geräteherstellers.</translation>
    </message>
    <message>
        <source>Articles ask for a standard deviation of latency below 15 ms. That was meant for requests of 120 ms; here a first token takes {wait} and an answer {answer}. What users agreed on counts: 99 of 100 within {limit}.</source>
        <translation>Artikel verlangen eine Standardabweichung der Latenz unter 15 ms. Das war für Anfragen von 120 ms gedacht; hier dauert ein erstes Token {wait} und eine Antwort {answer}. Es zählt, was mit den Nutzern vereinbart ist: 99 von 100 binnen {limit}.</translation>
    </message>
    <message>
        <source>&quot;Memory fragmentation below 30 %&quot; is what PyTorch reserves and does not use while it trains. Engines hand out their cache in pages: watch how full it is, how many requests wait, and whether running ones are thrown out.</source>
        <translation>„Speicherfragmentierung unter 30 %“ ist das, was PyTorch beim Training reserviert und nicht nutzt. Engines geben ihren Cache seitenweise aus: beobachten, wie voll er ist, wie viele Anfragen warten und ob laufende verdrängt werden.</translation>
    </message>
    <message>
        <source>&quot;Below 85 °C&quot; is a fair warning, no limit: each card has its own, at which it slows down by itself. Watch that it does not.</source>
        <translation>„Unter 85 °C“ ist eine brauchbare Warnung, keine Grenze: Jede Karte hat ihre eigene, bei der sie von selbst drosselt. Beobachten, dass sie es nicht tut.</translation>
    </message>
    <message>
        <source>&quot;Below 70 % use, look at the processor&quot; holds only while requests wait: with few users the devices rest because nobody asks.</source>
        <translation>„Unter 70 % Auslastung den Prozessor prüfen“ gilt nur, solange Anfragen warten: Bei wenigen Nutzern ruhen die Geräte, weil niemand fragt.</translation>
    </message>
    <message>
        <source>A copy of the model fills {devices} devices to {share}. To divide them among tasks would only take memory from the cache: this service is to have them whole.</source>
        <translation>Eine Kopie des Modells füllt {devices} Geräte zu {share}. Sie auf Aufgaben aufzuteilen, nähme nur dem Cache Speicher weg: Dieser Dienst soll sie ganz haben.</translation>
    </message>
    <message>
        <source>A copy of the model fills its device to {share}. To divide it among tasks would only take memory from the cache: this service is to have it whole.</source>
        <translation>Eine Kopie des Modells füllt ihr Gerät zu {share}. Es auf Aufgaben aufzuteilen, nähme nur dem Cache Speicher weg: Dieser Dienst soll es ganz haben.</translation>
    </message>
    <message>
        <source>In Kubernetes devices are counted, not measured in bytes: {resource} in the limits. The object &quot;nvidia.com/v1 DevicePlugin&quot; with memory limits that articles show does not exist.</source>
        <translation>In Kubernetes werden Geräte gezählt, nicht in Bytes gemessen: {resource} in den Limits. Das Objekt „nvidia.com/v1 DevicePlugin“ mit Speicherlimits, das Artikel zeigen, gibt es nicht.</translation>
    </message>
    <message>
        <source>Huawei&apos;s vNPU divides the cores of an NPU for small models; a copy over several NPUs cannot run on parts of them.</source>
        <translation>Huaweis vNPU teilt die Kerne einer NPU für kleine Modelle; eine Kopie über mehrere NPUs kann nicht auf Teilen davon laufen.</translation>
    </message>
    <message>
        <source>A copy needs {share} of a card. Several small services may share it: `gpu-sharing.yaml` lets {count} pods use a card in turns. Speed is then shared as well, and one that takes too much memory ends the others.</source>
        <translation>Eine Kopie braucht {share} einer Karte. Mehrere kleine Dienste können sie teilen: `gpu-sharing.yaml` lässt {count} Pods eine Karte abwechselnd nutzen. Dann wird auch das Tempo geteilt, und wer zu viel Speicher belegt, beendet die anderen.</translation>
    </message>
    <message>
        <source>This card can be divided in hardware (MIG): up to {most} instances with memory and cores of their own, which keep off each other. The plug-in then counts `nvidia.com/mig-...`.</source>
        <translation>Diese Karte lässt sich in Hardware teilen (MIG): bis zu {most} Instanzen mit eigenem Speicher und eigenen Kernen, die einander nicht stören. Das Plug-in zählt dann `nvidia.com/mig-...`.</translation>
    </message>
    <message>
        <source>MPS runs processes at the same time instead of in turns and can limit the memory of each; an error in one still ends all.</source>
        <translation>MPS führt Prozesse gleichzeitig statt abwechselnd aus und kann den Speicher jedes einzelnen begrenzen; ein Fehler in einem beendet dennoch alle.</translation>
    </message>
    <message>
        <source>Out of memory on a device, at the start or with a long prompt</source>
        <translation>Speicher eines Geräts reicht nicht, beim Start oder bei einem langen Prompt</translation>
    </message>
    <message>
        <source>The plan puts {weights} of weights, {cache} of cache and {rest} of other things on each device of {capacity}. More than that is asked: a longer context, more requests at once, another format, or another process on the card.</source>
        <translation>Der Plan legt auf jedes Gerät mit {capacity} {weights} Gewichte, {cache} Cache und {rest} Übriges. Es wird mehr verlangt: ein längerer Kontext, mehr gleichzeitige Anfragen, ein anderes Format oder ein weiterer Prozess auf der Karte.</translation>
    </message>
    <message>
        <source>See who holds memory (`nvidia-smi`, `npu-smi info`, `rocm-smi`): a killed engine can leave processes behind.</source>
        <translation>Nachsehen, wer Speicher belegt (`nvidia-smi`, `npu-smi info`, `rocm-smi`): Eine abgebrochene Engine kann Prozesse hinterlassen.</translation>
    </message>
    <message>
        <source>Compare context and requests at once with the plan&apos;s: {context} tokens, {slots} requests in a copy. Lower the context first.</source>
        <translation>Kontext und gleichzeitige Anfragen mit denen des Plans vergleichen: {context} Tokens, {slots} Anfragen in einer Kopie. Zuerst den Kontext senken.</translation>
    </message>
    <message>
        <source>At the start: lower the share of memory that the engine takes. With long prompts: make it read them in smaller pieces.</source>
        <translation>Beim Start: den Speicheranteil senken, den die Engine belegt. Bei langen Prompts: sie in kleineren Stücken lesen lassen.</translation>
    </message>
    <message>
        <source>`TF_FORCE_GPU_ALLOW_GROWTH` is a variable of TensorFlow. None of these engines reads it.</source>
        <translation>`TF_FORCE_GPU_ALLOW_GROWTH` ist eine Variable von TensorFlow. Keine dieser Engines liest sie.</translation>
    </message>
    <message>
        <source>Gradient checkpointing saves memory in training, where gradients are. Answering has none, and gains nothing.</source>
        <translation>Gradient Checkpointing spart Speicher beim Training, wo es Gradienten gibt. Beim Antworten gibt es keine, also bringt es nichts.</translation>
    </message>
    <message>
        <source>`torch.cuda.amp` chooses precision in training. The format of the checkpoint decides here.</source>
        <translation>`torch.cuda.amp` wählt die Genauigkeit beim Training. Hier entscheidet das Format des Checkpoints.</translation>
    </message>
    <message>
        <source>`CUDA_MANAGED_ALLOCATOR` does not exist. Managed memory does, and is slower than any plan can bear once it moves pages.</source>
        <translation>`CUDA_MANAGED_ALLOCATOR` gibt es nicht. Verwalteten Speicher (Managed Memory) gibt es, doch sobald er Seiten verschiebt, ist er langsamer, als irgendein Plan verträgt.</translation>
    </message>
    <message>
        <source>Loading takes very long, or the start is broken off</source>
        <translation>Das Laden dauert sehr lange, oder der Start wird abgebrochen</translation>
    </message>
    <message>
        <source>{size} must be read from a disk on every machine; then graphs are captured and kernels compiled, at the first start for minutes.</source>
        <translation>Auf jedem System sind {size} von einem Laufwerk zu lesen; danach werden Graphen aufgezeichnet und Kernels kompiliert, beim ersten Start minutenlang.</translation>
    </message>
    <message>
        <source>Measure the disk with large sequential reads: `fio --name=read --rw=read --bs=1M --direct=1 --ioengine=libaio --iodepth=32 --size=10G --filename=FILE`. Network drives and SATA disks are the usual reason.</source>
        <translation>Das Laufwerk mit großen sequenziellen Lesezugriffen messen: `fio --name=read --rw=read --bs=1M --direct=1 --ioengine=libaio --iodepth=32 --size=10G --filename=FILE`. Netzlaufwerke und SATA-Laufwerke sind die übliche Ursache.</translation>
    </message>
    <message>
        <source>Let health checks wait long enough: the kit gives a container 30 minutes and a pod 60 before it is started again.</source>
        <translation>Zustandsprüfungen lange genug warten lassen: Das Paket gibt einem Container 30 Minuten und einem Pod 60, bevor er neu gestartet wird.</translation>
    </message>
    <message>
        <source>Keep the folders in which engines store compiled kernels on a disk that outlives the container.</source>
        <translation>Die Ordner, in denen Engines kompilierte Kernels ablegen, auf einem Laufwerk halten, das den Container überdauert.</translation>
    </message>
    <message>
        <source>`torch.backends.cudnn.benchmark` chooses convolutions. These models have none; it loads nothing faster.</source>
        <translation>`torch.backends.cudnn.benchmark` wählt Faltungen aus. Diese Modelle haben keine; nichts lädt dadurch schneller.</translation>
    </message>
    <message>
        <source>`set_float32_matmul_precision` concerns 32-bit arithmetic, which no engine here uses for the weights.</source>
        <translation>`set_float32_matmul_precision` betrifft 32-Bit-Arithmetik, die keine Engine hier für die Gewichte nutzt.</translation>
    </message>
    <message>
        <source>500,000 random reads of 4 KB per second are no goal: a checkpoint is read in large pieces, one after the other.</source>
        <translation>500.000 wahlfreie Lesezugriffe zu 4 KB je Sekunde sind kein Ziel: Ein Checkpoint wird in großen Stücken gelesen, eines nach dem anderen.</translation>
    </message>
    <message>
        <source>Several devices or machines do not find each other, or hang at the start</source>
        <translation>Mehrere Geräte oder Systeme finden einander nicht oder hängen beim Start</translation>
    </message>
    <message>
        <source>The library that joins them (NCCL, RCCL, HCCL) took the wrong network card, a firewall is in between, or /dev/shm is too small.</source>
        <translation>Die Bibliothek, die sie verbindet (NCCL, RCCL, HCCL), hat die falsche Netzwerkkarte gewählt, eine Firewall liegt dazwischen, oder /dev/shm ist zu klein.</translation>
    </message>
    <message>
        <source>Set NCCL_DEBUG=INFO for one start and read which card it took; back to WARN afterwards, it writes a lot.</source>
        <translation>Für einen Start NCCL_DEBUG=INFO setzen und ablesen, welche Karte gewählt wurde; danach zurück auf WARN, denn es schreibt viel.</translation>
    </message>
    <message>
        <source>Name the card between the machines: NCCL_SOCKET_IFNAME and NCCL_IB_HCA, on Ascend HCCL_IF_IP and HCCL_SOCKET_IFNAME. `ip address` and `ibstat` show the names; &quot;eth0&quot; from articles is rarely the right one.</source>
        <translation>Die Karte zwischen den Systemen angeben: NCCL_SOCKET_IFNAME und NCCL_IB_HCA, auf Ascend HCCL_IF_IP und HCCL_SOCKET_IFNAME. `ip address` und `ibstat` zeigen die Namen; „eth0“ aus Artikeln ist selten der richtige.</translation>
    </message>
    <message>
        <source>&quot;via NET/Socket&quot; in that output means plain TCP although there is InfiniBand: IPC_LOCK, /dev/infiniband or the drivers are missing in the container.</source>
        <translation>„via NET/Socket“ in dieser Ausgabe heißt gewöhnliches TCP, obwohl InfiniBand vorhanden ist: Im Container fehlen IPC_LOCK, /dev/infiniband oder die Treiber.</translation>
    </message>
    <message>
        <source>The same image, the same path of the model and the same settings on every machine.</source>
        <translation>Auf jedem System dasselbe Image, derselbe Modellpfad und dieselben Einstellungen.</translation>
    </message>
    <message>
        <source>/etc/nccl.conf is a real file, but it holds for every program on the machine and not in containers; variables are clearer.</source>
        <translation>/etc/nccl.conf gibt es wirklich, doch die Datei gilt für jedes Programm auf dem System und nicht in Containern; Variablen sind klarer.</translation>
    </message>
    <message>
        <source>Ring all-reduce instead of a parameter server is advice for training. NCCL chooses between ring, tree and the switch&apos;s own arithmetic by itself.</source>
        <translation>Ring-All-Reduce statt eines Parameter-Servers ist ein Rat für das Training. NCCL wählt selbst zwischen Ring, Baum und der Rechenfunktion des Switches.</translation>
    </message>
    <message>
        <source>On Ascend each NPU has a network port of its own: `hccn_tool -i N -link -g` must say UP for all of them.</source>
        <translation>Auf Ascend hat jede NPU einen eigenen Netzwerkport: `hccn_tool -i N -link -g` muss für alle UP melden.</translation>
    </message>
    <message>
        <source>Slower than planned</source>
        <translation>Langsamer als geplant</translation>
    </message>
    <message>
        <source>The plan expects {rate} for each user with {count} requests at once. Compare at the same number of requests and the same length of prompts first.</source>
        <translation>Der Plan erwartet {rate} je Nutzer bei {count} gleichzeitigen Anfragen. Zuerst bei gleicher Anfragenzahl und gleicher Promptlänge vergleichen.</translation>
    </message>
    <message>
        <source>Look whether the devices slow down for heat or power (`nvidia-smi -q -d PERFORMANCE`), and at the width of their links (`nvidia-smi topo -m`, `lspci -vv`).</source>
        <translation>Prüfen, ob die Geräte wegen Hitze oder Leistung drosseln (`nvidia-smi -q -d PERFORMANCE`), und die Breite ihrer Verbindungen (`nvidia-smi topo -m`, `lspci -vv`).</translation>
    </message>
    <message>
        <source>Read in the engine&apos;s log which format and which kernels it took: a fallback is often slower by half.</source>
        <translation>Im Protokoll der Engine nachlesen, welches Format und welche Kernels sie gewählt hat: Ein Ersatzweg ist oft um die Hälfte langsamer.</translation>
    </message>
    <message>
        <source>More requests at once make all of them slower and the whole faster. If users wait, more copies help; if tokens are slow, fewer requests at once do.</source>
        <translation>Mehr gleichzeitige Anfragen machen jede einzelne langsamer und das Ganze schneller. Warten Nutzer, helfen mehr Kopien; sind Tokens langsam, helfen weniger gleichzeitige Anfragen.</translation>
    </message>
    <message>
        <source>With experts in host memory every channel must hold a module, and threads must not outnumber the physical cores. AVX-512 alone makes no token faster: memory sets the pace.</source>
        <translation>Liegen Experten im Arbeitsspeicher des Hosts, muss jeder Kanal ein Modul enthalten, und es dürfen nicht mehr Threads als physische Kerne laufen. AVX-512 allein macht kein Token schneller: Der Speicher bestimmt das Tempo.</translation>
    </message>
    <message>
        <source>&quot;Multi-GPU training is inefficient&quot; has nothing to do with a server that answers: no gradients are exchanged.</source>
        <translation>„Multi-GPU-Training ist ineffizient“ hat mit einem Server, der antwortet, nichts zu tun: Es werden keine Gradienten ausgetauscht.</translation>
    </message>
    <message>
        <source>Users wait, or answers break off</source>
        <translation>Nutzer warten, oder Antworten brechen ab</translation>
    </message>
    <message>
        <source>More requests come than a copy runs at once, the cache is full, or a proxy gives up before the answer is there.</source>
        <translation>Es kommen mehr Anfragen, als eine Kopie gleichzeitig ausführt, der Cache ist voll, oder ein Proxy gibt auf, bevor die Antwort da ist.</translation>
    </message>
    <message>
        <source>See how many requests run and wait, and how full the cache is; a queue at the peak alone may be what was planned.</source>
        <translation>Nachsehen, wie viele Anfragen laufen und warten und wie voll der Cache ist; eine Warteschlange nur in der Spitze kann so geplant sein.</translation>
    </message>
    <message>
        <source>Limit the length of answers and prompts at the proxy; one long context takes the room of many short ones.</source>
        <translation>Die Länge von Antworten und Prompts am Proxy begrenzen; ein langer Kontext nimmt den Platz vieler kurzer ein.</translation>
    </message>
    <message>
        <source>Raise the proxy&apos;s limits on time, and switch its buffering off for streamed answers.</source>
        <translation>Die Zeitlimits des Proxys erhöhen und seine Pufferung für gestreamte Antworten abschalten.</translation>
    </message>
    <message>
        <source>What articles say, and why it does not help here:</source>
        <translation>Was Artikel sagen und warum es hier nicht hilft:</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Wenn etwas fehlschlägt</translation>
    </message>
    <message>
        <source>First `bash serve.sh --print` and `bash health.sh`, then the last lines of the engine&apos;s log. Change one thing at a time.</source>
        <translation>Zuerst `bash serve.sh --print` und `bash health.sh`, dann die letzten Zeilen im Protokoll der Engine. Immer nur eine Sache auf einmal ändern.</translation>
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
    <name>Negotiation</name>
    <message>
        <source>&quot;{statement}&quot;: have these stated in writing</source>
        <translation>„{statement}“: dies schriftlich angeben lassen</translation>
    </message>
    <message>
        <source>exact name of the model and its number of parameters</source>
        <translation>genauer Name des Modells und Zahl seiner Parameter</translation>
    </message>
    <message>
        <source>precision of the weights and of the cache, and the checksums of the files</source>
        <translation>Genauigkeit der Gewichte und des Caches sowie die Prüfsummen der Dateien</translation>
    </message>
    <message>
        <source>engine and its version</source>
        <translation>Engine und ihre Version</translation>
    </message>
    <message>
        <source>whether the speed is each user&apos;s or that of all users together</source>
        <translation>ob das Tempo je Nutzer oder für alle Nutzer zusammen gilt</translation>
    </message>
    <message>
        <source>how many requests run at once</source>
        <translation>wie viele Anfragen gleichzeitig laufen</translation>
    </message>
    <message>
        <source>tokens of prompt and of answer</source>
        <translation>Tokens des Prompts und der Antwort</translation>
    </message>
    <message>
        <source>time to the first token under that load</source>
        <translation>Zeit bis zum ersten Token unter dieser Last</translation>
    </message>
    <message>
        <source>median, 95 and 99 of 100 requests for the first token and for each token</source>
        <translation>Median, 95. und 99. Perzentil für das erste Token und für jedes Token</translation>
    </message>
    <message>
        <source>whether the model thinks, how much of the prompts the prefix cache held, and whether tokens were guessed ahead</source>
        <translation>ob das Modell nachdenkt, welchen Teil der Prompts der Präfix-Cache enthielt und ob Tokens im Voraus geraten wurden</translation>
    </message>
    <message>
        <source>{share} before delivery</source>
        <translation>{share} vor Lieferung</translation>
    </message>
    <message>
        <source>&quot;{terms}&quot;</source>
        <translation>„{terms}“</translation>
    </message>
    <message>
        <source>30 % with the order, 60 % when the acceptance test has passed, 10 % after three months of service</source>
        <translation>30 % bei Bestellung, 60 % nach bestandener Abnahme, 10 % nach drei Monaten Betrieb</translation>
    </message>
    <message>
        <source>planning default, grade D: what is paid later is what makes a vendor mend defects</source>
        <translation>Planungsannahme, Güte D: Was später gezahlt wird, bewegt den Anbieter zum Beheben von Mängeln</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} Monate</translation>
    </message>
    <message>
        <source>36 months on site, confirmed by the maker for the serial numbers</source>
        <translation>36 Monate vor Ort, vom Hersteller für die Seriennummern bestätigt</translation>
    </message>
    <message>
        <source>usual for servers; planning default, grade D</source>
        <translation>bei Servern üblich; Planungsannahme, Güte D</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>gültig bis {date}</translation>
    </message>
    <message>
        <source>The price holds for 30 days from now, longer than the decision takes</source>
        <translation>Der Preis gilt ab heute 30 Tage, länger als die Entscheidung dauert</translation>
    </message>
    <message>
        <source>memory prices changed from month to month in 2026, so quotes are short; grade B</source>
        <translation>Speicherpreise änderten sich 2026 von Monat zu Monat, daher sind Angebote nur kurz gültig; Güte B</translation>
    </message>
    <message>
        <source>answer within {response} h, repair within {repair} h</source>
        <translation>Reaktion binnen {response} h, Reparatur binnen {repair} h</translation>
    </message>
    <message>
        <source>Times to respond and to repair, and for how long drivers and engine are kept up to date</source>
        <translation>Reaktions- und Reparaturzeiten sowie die Dauer, für die Treiber und Engine aktuell gehalten werden</translation>
    </message>
    <message>
        <source>without them a failed card stops the service for as long as the vendor likes</source>
        <translation>ohne sie legt eine ausgefallene Karte den Dienst so lange still, wie es dem Anbieter beliebt</translation>
    </message>
    <message>
        <source>the vendor may change the price</source>
        <translation>der Anbieter darf den Preis ändern</translation>
    </message>
    <message>
        <source>A fixed price; if memory must be excepted, its modules, their price today and a ceiling are named</source>
        <translation>Ein Festpreis; muss Speicher ausgenommen sein, werden seine Module, ihr heutiger Preis und eine Obergrenze genannt</translation>
    </message>
    <message>
        <source>a clause without a ceiling makes the price meaningless</source>
        <translation>eine Klausel ohne Obergrenze macht den Preis bedeutungslos</translation>
    </message>
    <message>
        <source>{weeks} weeks</source>
        <translation>{weeks} Wochen</translation>
    </message>
    <message>
        <source>A date of delivery, and what is owed for every week after it</source>
        <translation>Ein Liefertermin, und was für jede Woche danach geschuldet ist</translation>
    </message>
    <message>
        <source>prices fall and rise while one waits, and the need does not wait</source>
        <translation>während des Wartens fallen und steigen Preise, und der Bedarf wartet nicht</translation>
    </message>
    <message>
        <source>The acceptance protocol is part of the contract, and passing it is the condition of payment</source>
        <translation>Das Abnahmeprotokoll ist Vertragsbestandteil, und sein Bestehen ist Bedingung der Zahlung</translation>
    </message>
    <message>
        <source>a promise that is not measured is worth nothing</source>
        <translation>eine Zusage, die nicht gemessen wird, ist nichts wert</translation>
    </message>
    <message>
        <source>Spare parts on site: a card, a power supply, a disk</source>
        <translation>Ersatzteile vor Ort: eine Karte, ein Netzteil, ein Laufwerk</translation>
    </message>
    <message>
        <source>parts that must travel cost days of service</source>
        <translation>Teile, die erst anreisen müssen, kosten Tage des Betriebs</translation>
    </message>
    <message>
        <source>Any model may be loaded, and the way to do it is documented</source>
        <translation>Jedes Modell darf geladen werden, und der Weg dazu ist dokumentiert</translation>
    </message>
    <message>
        <source>models age faster than machines</source>
        <translation>Modelle altern schneller als Systeme</translation>
    </message>
    <message>
        <source>only the vendor&apos;s choice of models</source>
        <translation>nur die vom Anbieter gewählten Modelle</translation>
    </message>
    <message>
        <source>The price of every later term of the licences, written down now</source>
        <translation>Der Preis jeder späteren Laufzeit der Lizenzen, schon jetzt schriftlich festgelegt</translation>
    </message>
    <message>
        <source>after the first term there is no other vendor to ask</source>
        <translation>nach der ersten Laufzeit gibt es keinen anderen Anbieter, der sich fragen ließe</translation>
    </message>
    <message>
        <source>typical price of the market; {source}, {date} ({days} days old), grade {grade}</source>
        <translation>typischer Marktpreis; {source}, {date} ({days} Tage alt), Güte {grade}</translation>
    </message>
    <message>
        <source>low end of the market; {source}, {date} ({days} days old), grade {grade}</source>
        <translation>unteres Ende des Marktes; {source}, {date} ({days} Tage alt), Güte {grade}</translation>
    </message>
    <message>
        <source>median of {count} other bids with the same accelerator, for as many of them and the same scope</source>
        <translation>Median von {count} anderen Angeboten mit demselben Beschleuniger, auf gleiche Anzahl und gleichen Umfang umgerechnet</translation>
    </message>
    <message>
        <source>typical price of the market for the same scope; services as quoted</source>
        <translation>typischer Marktpreis bei gleichem Umfang; Dienstleistungen wie angeboten</translation>
    </message>
    <message>
        <source>low end of the market for the same scope; services as quoted</source>
        <translation>unteres Ende des Marktes bei gleichem Umfang; Dienstleistungen wie angeboten</translation>
    </message>
    <message>
        <source>lowest of {count} other bids with the same accelerator, for the same scope</source>
        <translation>niedrigstes von {count} anderen Angeboten mit demselben Beschleuniger, bei gleichem Umfang</translation>
    </message>
    <message>
        <source>a fifth below the median of {count} other bids: what is lower would have to be explained</source>
        <translation>ein Fünftel unter dem Median von {count} anderen Angeboten: Was darunter liegt, wäre zu erklären</translation>
    </message>
    <message>
        <source>lowest of {count} other bids with the same accelerator: beyond it the other vendor is the better choice</source>
        <translation>niedrigstes von {count} anderen Angeboten mit demselben Beschleuniger: darüber ist der andere Anbieter die bessere Wahl</translation>
    </message>
    <message>
        <source>high end of the market: beyond it anybody else is cheaper</source>
        <translation>oberes Ende des Marktes: darüber ist jeder andere günstiger</translation>
    </message>
    <message>
        <source>the quote asks no more than this already; ask for better terms instead</source>
        <translation>das Angebot verlangt schon jetzt nicht mehr als das; stattdessen bessere Bedingungen fordern</translation>
    </message>
    <message>
        <source>The quote asks no price that could be compared.</source>
        <translation>Das Angebot verlangt keinen Preis, der sich vergleichen ließe.</translation>
    </message>
    <message>
        <source>Not all parts have a public price, and there is no other bid with the same accelerator: any target would be invented. Ask for line items and for two more bids.</source>
        <translation>Nicht alle Teile haben einen öffentlichen Preis, und es gibt kein anderes Angebot mit demselben Beschleuniger: Jedes Ziel wäre erfunden. Einzelpositionen und zwei weitere Angebote anfordern.</translation>
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
    <name>Quote</name>
    <message>
        <source>Quote %1</source>
        <translation>Angebot %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>net of VAT</source>
        <translation>ohne MwSt</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>inkl. MwSt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>refurbished</source>
        <translation>aufgearbeitet</translation>
    </message>
    <message>
        <source>used</source>
        <translation>gebraucht</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>der Hersteller</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>each user</source>
        <translation>je Nutzer</translation>
    </message>
    <message>
        <source>all users together</source>
        <translation>alle Nutzer zusammen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>QuoteEvidence</name>
    <message>
        <source>The weights of {model} as {format} ({weights}) fit on {machine}, but not the cache of one request of the promised length beside them.</source>
        <translation>Die Gewichte von {model} als {format} ({weights}) passen auf {machine}, aber nicht zusätzlich der Cache einer einzigen Anfrage der zugesagten Länge.</translation>
    </message>
    <message>
        <source>{model} as {format} is {weights} of weights; {machine} has {has} in its devices and main memory together, before cache and operating system.</source>
        <translation>{model} als {format} umfasst {weights} an Gewichten; {machine} hat in Geräten und Hauptspeicher zusammen {has}, vor Cache und Betriebssystem.</translation>
    </message>
    <message>
        <source>{model} as {format} is {weights} of weights; the devices of {machine} hold {has}, before cache and working memory.</source>
        <translation>{model} als {format} umfasst {weights} an Gewichten; die Geräte von {machine} fassen {has}, vor Cache und Laufzeitspeicher.</translation>
    </message>
    <message>
        <source>{model} as {format} is {weights} of weights; the devices of {machine} hold {has}, of which {usable} are left for weights and cache.</source>
        <translation>{model} als {format} umfasst {weights} an Gewichten; die Geräte von {machine} fassen {has}, davon bleiben {usable} für Gewichte und Cache.</translation>
    </message>
    <message>
        <source>&quot;{statement}&quot; names neither file nor precision. The maker&apos;s own {model} is {weights} as {format}.</source>
        <translation>„{statement}“ nennt weder Datei noch Genauigkeit. Das Original des Herstellers von {model} umfasst {weights} als {format}.</translation>
    </message>
    <message>
        <source>{model} is named, the precision of its weights is not. The maker&apos;s own file is {weights} as {format}.</source>
        <translation>{model} ist genannt, die Genauigkeit der Gewichte nicht. Die Datei des Herstellers umfasst {weights} als {format}.</translation>
    </message>
    <message>
        <source>&quot;{statement}&quot; is said of {model}, a smaller model that was trained on answers of the large one.</source>
        <translation>„{statement}“ bezieht sich auf {model}, ein kleineres Modell, das mit Antworten des großen trainiert wurde.</translation>
    </message>
    <message>
        <source>&quot;{statement}&quot; is said of {format}: {bits} bits a weight, where the maker&apos;s own file has {native}. The file is {weights}.</source>
        <translation>„{statement}“ bezieht sich auf {format}: {bits} Bit je Gewicht, wo die Datei des Herstellers {native} hat. Die Datei umfasst {weights}.</translation>
    </message>
    <message>
        <source>{device} has no arithmetic for {format}: such a file of {model} must be converted first, which makes it another file with another size and quality.</source>
        <translation>{device} kann mit {format} nicht rechnen: Eine solche Datei von {model} muss erst umgewandelt werden und ist dann eine andere Datei mit anderer Größe und Qualität.</translation>
    </message>
    <message>
        <source>&quot;{statement}&quot; is promised without checksums of the {weights} of weights.</source>
        <translation>„{statement}“ wird ohne Prüfsummen der {weights} an Gewichten zugesagt.</translation>
    </message>
    <message>
        <source>{rate} is stated, but not whether that is for one user or for all, and at how many requests at once.</source>
        <translation>{rate} sind angegeben, aber nicht, ob für einen Nutzer oder für alle und bei wie vielen gleichzeitigen Anfragen.</translation>
    </message>
    <message>
        <source>{rate} for each user is stated, but not with how many users at once.</source>
        <translation>{rate} je Nutzer sind angegeben, aber nicht, bei wie vielen gleichzeitigen Nutzern.</translation>
    </message>
    <message>
        <source>{rate} at {concurrency} requests at once is stated without the lengths of question and answer.</source>
        <translation>{rate} bei {concurrency} gleichzeitigen Anfragen sind ohne die Längen von Frage und Antwort angegeben.</translation>
    </message>
    <message>
        <source>{rate} is stated without the software that reached it.</source>
        <translation>{rate} sind ohne die Software angegeben, mit der sie erreicht wurden.</translation>
    </message>
    <message>
        <source>{claimed} for all is claimed; memory and arithmetic of the machine allow at most {roofline} at {concurrency} requests at once, and {ours} are to be expected.</source>
        <translation>Zugesagt sind {claimed} für alle; Speicher und Rechenleistung der Maschine erlauben bei {concurrency} gleichzeitigen Anfragen höchstens {roofline}, zu erwarten sind {ours}.</translation>
    </message>
    <message>
        <source>{claimed} is claimed; memory and arithmetic of the machine allow at most {roofline} at {concurrency} requests at once, and {ours} for each are to be expected.</source>
        <translation>Zugesagt sind {claimed}; Speicher und Rechenleistung der Maschine erlauben bei {concurrency} gleichzeitigen Anfragen höchstens {roofline}, zu erwarten sind {ours} je Nutzer.</translation>
    </message>
    <message>
        <source>{claimed} is claimed; {ours} are to be expected with one user.</source>
        <translation>Zugesagt sind {claimed}; bei einem Nutzer sind {ours} zu erwarten.</translation>
    </message>
    <message>
        <source>{claimed} for all is claimed at {concurrency} requests at once; {ours} are to be expected.</source>
        <translation>Zugesagt sind {claimed} für alle bei {concurrency} gleichzeitigen Anfragen; zu erwarten sind {ours}.</translation>
    </message>
    <message>
        <source>{claimed} for each user is claimed at {concurrency} requests at once; {ours} are to be expected.</source>
        <translation>Zugesagt sind {claimed} je Nutzer bei {concurrency} gleichzeitigen Anfragen; zu erwarten sind {ours}.</translation>
    </message>
    <message>
        <source>{context} tokens of context are promised; {model} ends at {most}.</source>
        <translation>Zugesagt sind {context} Tokens Kontext; {model} endet bei {most}.</translation>
    </message>
    <message>
        <source>{claimed} requests at once are promised; memory holds the cache of {has} of this length, the others wait.</source>
        <translation>Zugesagt sind {claimed} gleichzeitige Anfragen; der Speicher fasst den Cache von {has} dieser Länge, die übrigen warten.</translation>
    </message>
    <message>
        <source>The devices of {machine} hold {has}, the file is {weights}: most of the model lies in main memory and is computed by the processors, for few users at a time.</source>
        <translation>Die Geräte von {machine} fassen {has}, die Datei umfasst {weights}: Der größte Teil des Modells liegt im Hauptspeicher und wird von den Prozessoren gerechnet, für wenige Nutzer zugleich.</translation>
    </message>
    <message>
        <source>{machine} carries up to {users} requests at once at {level} for each; the plan asks for {asked}.</source>
        <translation>{machine} trägt bis zu {users} gleichzeitige Anfragen mit je {level}; der Plan verlangt {asked}.</translation>
    </message>
    <message>
        <source>{machine} does not give even one user {level} with the plan&apos;s requests; the plan asks for {asked} at once.</source>
        <translation>{machine} gibt mit den Anfragen des Plans nicht einmal einem Nutzer {level}; der Plan verlangt {asked} gleichzeitig.</translation>
    </message>
    <message>
        <source>{device}: the maker has never sold a card with so much memory.</source>
        <translation>{device}: Der Hersteller hat nie eine Karte mit so viel Speicher verkauft.</translation>
    </message>
    <message>
        <source>{count} × {device} is a card for desktop machines.</source>
        <translation>{count} × {device} ist eine Karte für Arbeitsplatzrechner.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; leaves open which variant is meant: {first} or {last}, among others.</source>
        <translation>„{text}“ lässt offen, welche Variante gemeint ist: unter anderem {first} oder {last}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not say in which form: on a PCIe card or as a module with fast links.</source>
        <translation>„{text}“ sagt nicht, in welcher Bauform: als PCIe-Karte oder als Modul mit schnellen Verbindungen.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;: {device} has {has} of its own, whatever main memory it may borrow.</source>
        <translation>„{text}“: {device} hat {has} eigenen Speicher, gleich, wie viel Hauptspeicher mitbenutzt wird.</translation>
    </message>
    <message>
        <source>The goods are offered as used or refurbished.</source>
        <translation>Die Ware wird als gebraucht oder aufgearbeitet angeboten.</translation>
    </message>
    <message>
        <source>{device} is not licensed for sale to China: what is offered there came past the maker.</source>
        <translation>{device} ist für den Verkauf nach China nicht lizenziert: Was dort angeboten wird, kam am Hersteller vorbei.</translation>
    </message>
    <message>
        <source>The quote itself speaks of goods imported past the maker: &quot;{text}&quot;.</source>
        <translation>Das Angebot spricht selbst von Ware, die am Hersteller vorbei importiert wurde: „{text}“.</translation>
    </message>
    <message>
        <source>{device} is sold to China under a licence.</source>
        <translation>{device} wird nach China mit Genehmigung verkauft.</translation>
    </message>
    <message>
        <source>{device}: the United States presume such chips to be made against their export rules.</source>
        <translation>{device}: Die Vereinigten Staaten vermuten, dass solche Chips unter Verstoß gegen ihre Exportregeln hergestellt sind.</translation>
    </message>
    <message>
        <source>{device} has not been sold new since {date}.</source>
        <translation>{device} wird seit {date} nicht mehr neu verkauft.</translation>
    </message>
    <message>
        <source>{price} each is below the low end of the market ({low}), and nothing shows that the goods are new.</source>
        <translation>{price} je Stück liegt unter dem unteren Ende des Marktes ({low}), und nichts zeigt, dass die Ware neu ist.</translation>
    </message>
    <message>
        <source>No software is known that trains this model on {machine}.</source>
        <translation>Es ist keine Software bekannt, die dieses Modell auf {machine} trainiert.</translation>
    </message>
    <message>
        <source>{device} has no fast link to its neighbours; gradients would pass over PCIe.</source>
        <translation>{device} hat keine schnelle Verbindung zu den Nachbarn; Gradienten liefen über PCIe.</translation>
    </message>
    <message>
        <source>{has} of main memory is less than the {weights} of weights: loading reads them from disk every time.</source>
        <translation>{has} Hauptspeicher sind weniger als die {weights} an Gewichten: Beim Laden werden sie jedes Mal vom Laufwerk gelesen.</translation>
    </message>
    <message>
        <source>{dimms} modules for each processor fill {share} of its {channels} memory channels.</source>
        <translation>{dimms} Module je Prozessor belegen {share} seiner {channels} Speicherkanäle.</translation>
    </message>
    <message>
        <source>{cpu} is a desktop processor: {count} cards share the lanes that are meant for one.</source>
        <translation>{cpu} ist ein Desktop-Prozessor: {count} Karten teilen sich die Lanes, die für eine gedacht sind.</translation>
    </message>
    <message>
        <source>{has} of disks in each machine do not hold the {weights} of weights twice, as an update needs.</source>
        <translation>{has} Laufwerke je Maschine fassen die {weights} an Gewichten nicht zweimal, wie es ein Update braucht.</translation>
    </message>
    <message>
        <source>{count} machines are offered without switch, optics or cables between them.</source>
        <translation>{count} Maschinen sind ohne Switch, Optik oder Kabel zwischen ihnen angeboten.</translation>
    </message>
    <message>
        <source>The machines may draw {needs}; the site has {has}.</source>
        <translation>Die Maschinen können {needs} aufnehmen; der Standort hat {has}.</translation>
    </message>
    <message>
        <source>The quote says nothing of power and cooling; by the catalog the machines may draw {power}.</source>
        <translation>Das Angebot sagt nichts zu Strom und Kühlung; laut Katalog können die Maschinen {power} aufnehmen.</translation>
    </message>
    <message>
        <source>Parts that the plan needs and the quote does not name: {count}. They cost about {cost} more.</source>
        <translation>Teile, die der Plan braucht und das Angebot nicht nennt: {count}. Sie kosten etwa {cost} zusätzlich.</translation>
    </message>
    <message>
        <source>Parts that the plan needs and the quote does not name: {count}. Nobody publishes their prices.</source>
        <translation>Teile, die der Plan braucht und das Angebot nicht nennt: {count}. Niemand veröffentlicht ihre Preise.</translation>
    </message>
    <message>
        <source>The quote was valid until {date}.</source>
        <translation>Das Angebot galt bis {date}.</translation>
    </message>
    <message>
        <source>The quote is valid until {date}, {days} days from the plan&apos;s date.</source>
        <translation>Das Angebot gilt bis {date}; vom Datum des Plans an sind das {days} Tage.</translation>
    </message>
    <message>
        <source>The quote is of {date}, {days} days old, and states no validity.</source>
        <translation>Das Angebot ist vom {date}, {days} Tage alt, und nennt keine Bindefrist.</translation>
    </message>
    <message>
        <source>The quote does not say how long it is valid.</source>
        <translation>Das Angebot sagt nicht, wie lange es gilt.</translation>
    </message>
    <message>
        <source>The vendor keeps the right to change the price after the order.</source>
        <translation>Der Anbieter behält sich vor, den Preis nach der Bestellung zu ändern.</translation>
    </message>
    <message>
        <source>The lines add up to {sum}, the quote states {stated}.</source>
        <translation>Die Positionen ergeben {sum}, das Angebot nennt {stated}.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;: quantity times unit price is {product}, the line states {stated}.</source>
        <translation>„{text}“: Menge mal Einzelpreis ergibt {product}, die Position nennt {stated}.</translation>
    </message>
    <message>
        <source>The quote does not say whether its prices include tax.</source>
        <translation>Das Angebot sagt nicht, ob die Preise Steuer enthalten.</translation>
    </message>
    <message>
        <source>One sum of {price} stands for everything.</source>
        <translation>Eine einzige Summe von {price} steht für alles.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;: {price} each; the market has {low} to {high} (seen {date}).</source>
        <translation>„{text}“: {price} je Stück; am Markt {low} bis {high} (Stand {date}).</translation>
    </message>
    <message>
        <source>The quote does not say how long the warranty is.</source>
        <translation>Das Angebot sagt nicht, wie lange die Gewährleistung dauert.</translation>
    </message>
    <message>
        <source>{months} months of warranty; {usual} are usual for servers.</source>
        <translation>{months} Monate Gewährleistung; bei Servern sind {usual} üblich.</translation>
    </message>
    <message>
        <source>Nobody gives a warranty.</source>
        <translation>Niemand gibt eine Garantie.</translation>
    </message>
    <message>
        <source>The vendor gives the warranty, not the maker of the accelerators.</source>
        <translation>Die Garantie gibt der Anbieter, nicht der Hersteller der Beschleuniger.</translation>
    </message>
    <message>
        <source>Neither time to respond nor time to repair is promised.</source>
        <translation>Weder Reaktionszeit noch Reparaturzeit sind zugesagt.</translation>
    </message>
    <message>
        <source>{share} of the price is to be paid before delivery.</source>
        <translation>{share} des Preises sind vor der Lieferung zu zahlen.</translation>
    </message>
    <message>
        <source>The appliance runs only the models that its vendor provides.</source>
        <translation>Die Appliance führt nur die Modelle aus, die ihr Anbieter bereitstellt.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is paid again after its term; the later price is not in the quote.</source>
        <translation>„{text}“ ist nach Ablauf erneut zu zahlen; der spätere Preis steht nicht im Angebot.</translation>
    </message>
    <message>
        <source>The quote is in {currency}; the plan counts in {plan}.</source>
        <translation>Das Angebot lautet auf {currency}; der Plan rechnet in {plan}.</translation>
    </message>
    <message>
        <source>The quote is marked as domestic goods, but {device} is made by {vendor}.</source>
        <translation>Das Angebot ist als inländische Ware gekennzeichnet, {device} ist aber von {vendor}.</translation>
    </message>
    <message>
        <source>Delivery takes {weeks} weeks; the plan allows {limit}.</source>
        <translation>Die Lieferung dauert {weeks} Wochen; der Plan erlaubt {limit}.</translation>
    </message>
    <message>
        <source>The quote does not say when the goods arrive.</source>
        <translation>Das Angebot sagt nicht, wann die Ware eintrifft.</translation>
    </message>
    <message>
        <source>For each accelerator the quote asks {share} less than the middle of {count} others for {device}.</source>
        <translation>Je Beschleuniger verlangt das Angebot {share} weniger als das Mittel von {count} anderen für {device}.</translation>
    </message>
    <message>
        <source>{price} is {share} below the low end of the market for these parts ({low}).</source>
        <translation>{price} liegt um {share} unter dem unteren Ende des Marktes für diese Teile ({low}).</translation>
    </message>
</context>
<context>
    <name>QuoteReading</name>
    <message>
        <source>Numbers such as {example} can be read in two ways. Which sign comes before the decimals?</source>
        <translation>Zahlen wie {example} lassen sich auf zwei Arten lesen. Welches Zeichen steht vor den Dezimalstellen?</translation>
    </message>
    <message>
        <source>The point: 1,234.56</source>
        <translation>Der Punkt: 1,234.56</translation>
    </message>
    <message>
        <source>The comma: 1.234,56</source>
        <translation>Das Komma: 1.234,56</translation>
    </message>
    <message>
        <source>Which currency are the prices in?</source>
        <translation>In welcher Währung sind die Preise angegeben?</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>Column {column}: {header}</source>
        <translation>Spalte {column}: {header}</translation>
    </message>
    <message>
        <source>The table has prices without and with tax. Which of them are to be used?</source>
        <translation>Die Tabelle enthält Preise ohne und mit Steuer. Welche sollen gelten?</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Mit Steuer</translation>
    </message>
    <message>
        <source>Column {column} is taken for the price that the table otherwise lacks.</source>
        <translation>Spalte {column} wird als der Preis genommen, der in der Tabelle sonst fehlt.</translation>
    </message>
    <message>
        <source>Is column {column} the price of one unit, or of the whole line?</source>
        <translation>Ist Spalte {column} der Preis einer Einheit oder der ganzen Position?</translation>
    </message>
    <message>
        <source>Of one unit</source>
        <translation>Einer Einheit</translation>
    </message>
    <message>
        <source>Of the whole line</source>
        <translation>Der ganzen Position</translation>
    </message>
    <message>
        <source>Which column holds the quantity?</source>
        <translation>Welche Spalte enthält die Menge?</translation>
    </message>
    <message>
        <source>Which column is the price of one unit?</source>
        <translation>Welche Spalte ist der Preis einer Einheit?</translation>
    </message>
    <message>
        <source>Which column is the total of a line?</source>
        <translation>Welche Spalte ist die Summe einer Position?</translation>
    </message>
    <message>
        <source>Which column is the price?</source>
        <translation>Welche Spalte ist der Preis?</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>No header names both an item and a price. Which column holds what?</source>
        <translation>Keine Kopfzeile nennt sowohl einen Posten als auch einen Preis. Was enthält welche Spalte?</translation>
    </message>
    <message>
        <source>{count} lines are hidden in the file. Do they belong to the quote?</source>
        <translation>In der Datei ausgeblendete Zeilen: {count}. Gehören sie zum Angebot?</translation>
    </message>
    <message>
        <source>{count} lines stand below the total. Do they belong to the quote?</source>
        <translation>Zeilen unterhalb der Gesamtsumme: {count}. Gehören sie zum Angebot?</translation>
    </message>
    <message>
        <source>{count} lines have more cells than the header: a separator in a text or a number may have shifted them. Is the table right nevertheless?</source>
        <translation>Zeilen mit mehr Zellen als die Kopfzeile: {count}. Ein Trennzeichen in einem Text oder einer Zahl kann sie verschoben haben. Stimmt die Tabelle trotzdem?</translation>
    </message>
    <message>
        <source>Row {row} looks like the header of another table; the one of row {header} is used.</source>
        <translation>Zeile {row} sieht wie die Kopfzeile einer anderen Tabelle aus; verwendet wird die in Zeile {header}.</translation>
    </message>
    <message>
        <source>Row {row}, &quot;{text}&quot;, states about the sum of the lines above. Is it their sum, or a line of its own?</source>
        <translation>Zeile {row}, „{text}“, nennt ungefähr die Summe der Positionen darüber. Ist es deren Summe oder eine eigene Position?</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>Deren Summe</translation>
    </message>
    <message>
        <source>A line of its own</source>
        <translation>Eine eigene Position</translation>
    </message>
    <message>
        <source>{count} of the columns that are used are hidden in the file. Are they meant?</source>
        <translation>Verwendete Spalten, die in der Datei ausgeblendet sind: {count}. Sind sie gemeint?</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>{count} cells hold formulas without a result, {cell} first. Open the file in a spreadsheet and save it again, or go on without them.</source>
        <translation>Zellen mit Formeln ohne Ergebnis: {count}, als erste {cell}. Die Datei in einer Tabellenkalkulation öffnen und neu speichern oder ohne sie fortfahren.</translation>
    </message>
    <message>
        <source>{count} cells should be numbers and are not, {cell} first: &quot;{text}&quot;. Go on without them?</source>
        <translation>Zellen, die Zahlen enthalten müssten und keine enthalten: {count}, als erste {cell}: „{text}“. Ohne sie fortfahren?</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>{count} lines are called optional and are not part of the price.</source>
        <translation>{count} Positionen sind als optional bezeichnet und nicht Teil des Preises.</translation>
    </message>
    <message>
        <source>The table has no lines.</source>
        <translation>Die Tabelle hat keine Positionen.</translation>
    </message>
    <message>
        <source>Row {row}: the quantity is not between 0 and 100,000,000; 1 is taken.</source>
        <translation>Zeile {row}: Die Menge liegt nicht zwischen 0 und 100.000.000; 1 wird angenommen.</translation>
    </message>
    <message>
        <source>Row {row}: the price is too large.</source>
        <translation>Zeile {row}: Der Preis ist zu groß.</translation>
    </message>
    <message>
        <source>Row {row}: the unit price has fractions of a cent; the line&apos;s total was worked out before rounding.</source>
        <translation>Zeile {row}: Der Einzelpreis hat Bruchteile eines Cents; die Summe der Position wurde vor dem Runden berechnet.</translation>
    </message>
    <message>
        <source>Row {row}: the unit price is before discount or tax, the total after it; the total counts.</source>
        <translation>Zeile {row}: Der Einzelpreis gilt vor Nachlass oder Steuer, die Summe danach; es zählt die Summe.</translation>
    </message>
    <message>
        <source>Row {row}: quantity times unit price is {product}, the total says {stated}.</source>
        <translation>Zeile {row}: Menge mal Einzelpreis ergibt {product}, die Summe lautet {stated}.</translation>
    </message>
    <message>
        <source>What is the date of the quote?</source>
        <translation>Welches Datum hat das Angebot?</translation>
    </message>
    <message>
        <source>Until when is the quote valid?</source>
        <translation>Bis wann gilt das Angebot?</translation>
    </message>
    <message>
        <source>The lines have different warranties; none was taken over for the whole.</source>
        <translation>Die Positionen haben verschiedene Garantien; für das Ganze wurde keine übernommen.</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>The tax of {tax} is not the stated rate of {sum}.</source>
        <translation>Die Steuer von {tax} entspricht nicht dem genannten Satz auf {sum}.</translation>
    </message>
    <message>
        <source>The file names several rates of tax; none was taken over.</source>
        <translation>Die Datei nennt mehrere Steuersätze; keiner wurde übernommen.</translation>
    </message>
    <message>
        <source>The file contradicts itself: are the prices without or with tax?</source>
        <translation>Die Datei widerspricht sich: Sind die Preise ohne oder mit Steuer?</translation>
    </message>
    <message>
        <source>Are the prices without or with value added tax?</source>
        <translation>Sind die Preise ohne oder mit Mehrwertsteuer?</translation>
    </message>
    <message>
        <source>Row {row} states {stated}, but the lines give {sum}.</source>
        <translation>Zeile {row} nennt {stated}, die Positionen ergeben aber {sum}.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Laufende Nummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Price, of one or of all</source>
        <translation>Preis, einzeln oder gesamt</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>Summe der Position</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>Steuerbetrag</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>Lieferzeit</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>{count} hidden sheets hold tables of prices too; they are not used.</source>
        <translation>Ausgeblendete Blätter, die ebenfalls Preistabellen enthalten: {count}; sie werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Several sheets hold tables. Which one is the quote?</source>
        <translation>Mehrere Blätter enthalten Tabellen. Welches ist das Angebot?</translation>
    </message>
    <message>
        <source>{sheet}</source>
        <translation>{sheet}</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written. With which of these does the text look right?</source>
        <translation>Die Datei nennt ihre Zeichenkodierung nicht. Mit welcher davon sieht der Text richtig aus?</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Which character separates the columns?</source>
        <translation>Welches Zeichen trennt die Spalten?</translation>
    </message>
</context>
<context>
    <name>QuoteTables</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>Wie angeboten</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>In the plan&apos;s terms</source>
        <translation>In Währung und Steuer des Plans</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>Zu ergänzen</translation>
    </message>
    <message>
        <source>Same scope</source>
        <translation>Gleicher Umfang</translation>
    </message>
    <message>
        <source>Market, for the quoted parts</source>
        <translation>Markt, für die angebotenen Teile</translation>
    </message>
    <message>
        <source>Price to market</source>
        <translation>Preis zum Markt</translation>
    </message>
    <message>
        <source>Running costs a year</source>
        <translation>Laufende Kosten je Jahr</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>Gesamtkosten (TCO)</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Users at the service level</source>
        <translation>Nutzer beim Service-Level</translation>
    </message>
    <message>
        <source>Claimed speed</source>
        <translation>Zugesagtes Tempo</translation>
    </message>
    <message>
        <source>Our estimate of it</source>
        <translation>Eigene Schätzung dazu</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Warranty, months</source>
        <translation>Garantie, Monate</translation>
    </message>
    <message>
        <source>Warranty by</source>
        <translation>Garantie durch</translation>
    </message>
    <message>
        <source>Response, hours</source>
        <translation>Reaktion, Stunden</translation>
    </message>
    <message>
        <source>Repair, hours</source>
        <translation>Reparatur, Stunden</translation>
    </message>
    <message>
        <source>Delivery, weeks</source>
        <translation>Lieferzeit, Wochen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Power of a machine</source>
        <translation>Leistungsaufnahme je System</translation>
    </message>
    <message>
        <source>Domestic goods</source>
        <translation>Inländische Ware</translation>
    </message>
    <message>
        <source>No public price: ask for one.</source>
        <translation>Kein öffentlicher Preis: Angebot einholen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>In %1; tax: %2.</source>
        <translation>In %1; Steuer: %2.</translation>
    </message>
    <message>
        <source>In the plan&apos;s currency and tax basis</source>
        <translation>In Währung und Steuerbasis des Plans</translation>
    </message>
    <message>
        <source>The quote does not say whether tax is included; the region&apos;s custom is assumed.</source>
        <translation>Das Angebot sagt nicht, ob Steuer enthalten ist; angenommen wird das in der Region Übliche.</translation>
    </message>
    <message>
        <source>To be added: %1</source>
        <translation>Zu ergänzen: %1</translation>
    </message>
    <message>
        <source>Nothing that the plan needs is missing.</source>
        <translation>Es fehlt nichts, was der Plan braucht.</translation>
    </message>
    <message>
        <source>Market, for the parts that are quoted</source>
        <translation>Markt, für die angebotenen Teile</translation>
    </message>
    <message>
        <source>Price to market: %1.</source>
        <translation>Preis zum Markt: %1.</translation>
    </message>
    <message>
        <source>Running costs over the plan&apos;s horizon</source>
        <translation>Laufende Kosten über den Zeitraum des Plans</translation>
    </message>
    <message>
        <source>From the quoted price to the total: %1</source>
        <translation>Vom Angebotspreis zur Gesamtsumme: %1</translation>
    </message>
    <message>
        <source>The price, what is to be added for the same scope, and running costs, each on top of the one before.</source>
        <translation>Der Preis, die Ergänzungen für gleichen Umfang und die laufenden Kosten, jeweils auf das Vorige aufgesetzt.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Running costs</source>
        <translation>Laufende Kosten</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Angeboten</translation>
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
        <source>Fact</source>
        <translation>Merkmal</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>joins the machines to one cluster</source>
        <translation>verbindet die Systeme zu einem Cluster</translation>
    </message>
    <message>
        <source>part of the machine, and in no line of the quote</source>
        <translation>Teil des Systems, aber in keiner Position des Angebots</translation>
    </message>
    <message>
        <source>the plan buys it for the site</source>
        <translation>kauft der Plan für den Standort</translation>
    </message>
    <message>
        <source>cabling, installation and insurance: {low} to {high} of the price</source>
        <translation>Verkabelung, Installation und Versicherung: {low} bis {high} des Preises</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Whole machine</source>
        <translation>Komplettsystem</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>Machine without accelerators</source>
        <translation>System ohne Beschleuniger</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Hauptplatine</translation>
    </message>
    <message>
        <source>Power supply unit</source>
        <translation>Netzteil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>Rack</translation>
    </message>
    <message>
        <source>Power distribution or UPS</source>
        <translation>Stromverteilung oder USV</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kühlung</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Licence for a term</source>
        <translation>Befristete Lizenz</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Garantie</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Sonstiges</translation>
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
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Promises are those of the quote of {vendor}.</source>
        <translation>Zusagen sind die aus dem Angebot von {vendor}.</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Overall: {verdict}.</source>
        <translation>Gesamt: {verdict}.</translation>
    </message>
    <message>
        <source>What may be paid</source>
        <translation>Was gezahlt werden darf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Wegen</translation>
    </message>
    <message>
        <source>Acceptance protocol</source>
        <translation>Abnahmeprotokoll</translation>
    </message>
    <message>
        <source>Acceptance record</source>
        <translation>Abnahmenachweis</translation>
    </message>
    <message>
        <source>11 Vendors&apos; quotes</source>
        <translation>11 Angebote der Anbieter</translation>
    </message>
    <message>
        <source>Questions, the gravest first</source>
        <translation>Fragen, die schwersten zuerst</translation>
    </message>
    <message>
        <source>Facts that promises leave out</source>
        <translation>Angaben, die in Zusagen fehlen</translation>
    </message>
    <message>
        <source>Lines that could be cheaper, each unit</source>
        <translation>Positionen, die günstiger sein könnten, je Einheit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>Spart</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>this price is old: ask for newer ones first</source>
        <translation>dieser Preis ist alt: zuerst neuere einholen</translation>
    </message>
    <message>
        <source>Prices for the whole scope, with what the quote does not name</source>
        <translation>Preise für den gesamten Umfang, einschließlich dessen, was das Angebot nicht nennt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>the quote, and typical prices of what it does not name</source>
        <translation>das Angebot und typische Preise für das, was es nicht nennt</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Angemessen</translation>
    </message>
    <message>
        <source>Walk away above</source>
        <translation>Abbruch oberhalb</translation>
    </message>
    <message>
        <source>Terms to negotiate</source>
        <translation>Zu verhandelnde Bedingungen</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Zu fordern</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>given</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>Prices to aim at</source>
        <translation>Anzustrebende Preise</translation>
    </message>
    <message>
        <source>Negotiation sheet</source>
        <translation>Verhandlungsblatt</translation>
    </message>
    <message>
        <source>This part shows what is offered, without prices.</source>
        <translation>Dieser Teil zeigt, was angeboten wird, ohne Preise.</translation>
    </message>
    <message>
        <source>All prices are net and in the plan&apos;s currency. What the plan needs and a quote leaves out is added at the catalog&apos;s prices, so that all are for the same scope.</source>
        <translation>Alle Preise sind netto und in der Währung des Plans. Was der Plan braucht und ein Angebot auslässt, ist zu Katalogpreisen ergänzt, sodass alle für den gleichen Umfang gelten.</translation>
    </message>
    <message>
        <source>All prices are with tax and in the plan&apos;s currency. What the plan needs and a quote leaves out is added at the catalog&apos;s prices, so that all are for the same scope.</source>
        <translation>Alle Preise sind mit Steuer und in der Währung des Plans. Was der Plan braucht und ein Angebot auslässt, ist zu Katalogpreisen ergänzt, sodass alle für den gleichen Umfang gelten.</translation>
    </message>
    <message>
        <source>Quotes beside each other: prices</source>
        <translation>Angebote im Vergleich: Preise</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>Wie angeboten</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Mit Steuer</translation>
    </message>
    <message>
        <source>Same scope</source>
        <translation>Gleicher Umfang</translation>
    </message>
    <message>
        <source>Market for its parts</source>
        <translation>Markt für seine Teile</translation>
    </message>
    <message>
        <source>From the market</source>
        <translation>Zum Markt</translation>
    </message>
    <message>
        <source>The plan: {option}</source>
        <translation>Der Plan: {option}</translation>
    </message>
    <message>
        <source>Total cost is the price for the same scope with energy and support over {years} years.</source>
        <translation>Die Gesamtkosten sind der Preis bei gleichem Umfang mit Energie und Wartung über {years} Jahre.</translation>
    </message>
    <message>
        <source>Quotes beside each other: machines and findings</source>
        <translation>Angebote im Vergleich: Systeme und Befunde</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Users at the service level</source>
        <translation>Nutzer beim Service-Level</translation>
    </message>
    <message>
        <source>Grave findings</source>
        <translation>Schwere Befunde</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>not told by the quote</source>
        <translation>im Angebot nicht angegeben</translation>
    </message>
    <message>
        <source>The plan asks for {users} requests at once at the service level.</source>
        <translation>Der Plan verlangt {users} gleichzeitige Anfragen auf Service-Level.</translation>
    </message>
    <message>
        <source>Number of the quote: {value}</source>
        <translation>Angebotsnummer: {value}</translation>
    </message>
    <message>
        <source>Date: {value}</source>
        <translation>Datum: {value}</translation>
    </message>
    <message>
        <source>Valid until: {value}</source>
        <translation>Gültig bis: {value}</translation>
    </message>
    <message>
        <source>Warranty, months: {value}</source>
        <translation>Garantie, Monate: {value}</translation>
    </message>
    <message>
        <source>Response within hours: {value}</source>
        <translation>Reaktion, Stunden: {value}</translation>
    </message>
    <message>
        <source>Repair within hours: {value}</source>
        <translation>Reparatur, Stunden: {value}</translation>
    </message>
    <message>
        <source>Delivery, weeks: {value}</source>
        <translation>Lieferzeit, Wochen: {value}</translation>
    </message>
    <message>
        <source>Payment: {value}</source>
        <translation>Zahlung: {value}</translation>
    </message>
    <message>
        <source>File: {name}, SHA-256 {digest}</source>
        <translation>Datei: {name}, SHA-256 {digest}</translation>
    </message>
    <message>
        <source>{vendor}: lines beside the market</source>
        <translation>{vendor}: Positionen im Vergleich zum Markt</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Market, each</source>
        <translation>Markt, einzeln</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(optional)</translation>
    </message>
    <message>
        <source>The quote has {count} lines; the first {shown} are shown.</source>
        <translation>Das Angebot hat {count} Positionen; gezeigt werden die ersten {shown}.</translation>
    </message>
    <message>
        <source>The quote does not say whether its prices include tax; the custom of the region is taken.</source>
        <translation>Das Angebot sagt nicht, ob seine Preise Steuern enthalten; angenommen wird das in der Region Übliche.</translation>
    </message>
    <message>
        <source>{vendor}: to be added for the same scope</source>
        <translation>{vendor}: für gleichen Umfang zu ergänzen</translation>
    </message>
    <message>
        <source>no public price</source>
        <translation>kein öffentlicher Preis</translation>
    </message>
    <message>
        <source>faster than its memory allows</source>
        <translation>schneller, als der Speicher zulässt</translation>
    </message>
    <message>
        <source>does not fit in memory</source>
        <translation>passt nicht in den Speicher</translation>
    </message>
    <message>
        <source>faster than measured machines of its kind</source>
        <translation>schneller als gemessene Systeme dieser Art</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>plausibel</translation>
    </message>
    <message>
        <source>{vendor}: what is claimed, and what is to be expected</source>
        <translation>{vendor}: was zugesagt wird und was zu erwarten ist</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Model and file</source>
        <translation>Modell und Datei</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Gleichzeitige Anfragen</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>(angenommen)</translation>
    </message>
    <message>
        <source>{vendor}: findings, gravest first</source>
        <translation>{vendor}: Befunde, Schwerstes zuerst</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Ask the vendor for</source>
        <translation>Vom Anbieter zu fordern</translation>
    </message>
    <message>
        <source>Nothing was found that speaks against this quote.</source>
        <translation>Nichts gefunden, was gegen dieses Angebot spricht.</translation>
    </message>
    <message>
        <source>Comparison of quotes</source>
        <translation>Vergleich der Angebote</translation>
    </message>
    <message>
        <source>Vendors&apos; quotes</source>
        <translation>Angebote der Anbieter</translation>
    </message>
    <message>
        <source>The quotes cannot be checked: {reason}.</source>
        <translation>Die Angebote lassen sich nicht prüfen: {reason}.</translation>
    </message>
    <message>
        <source>Prices opened</source>
        <translation>Preise geöffnet</translation>
    </message>
    <message>
        <source>Scoring opened again</source>
        <translation>Wertung wieder geöffnet</translation>
    </message>
    <message>
        <source>Quality frozen</source>
        <translation>Qualität eingefroren</translation>
    </message>
    <message>
        <source>Scoring of the quotes</source>
        <translation>Wertung der Angebote</translation>
    </message>
    <message>
        <source>Criteria, and what their scores mean</source>
        <translation>Kriterien und die Bedeutung ihrer Wertungen</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Written down beforehand</source>
        <translation>Vorab festgelegt</translation>
    </message>
    <message>
        <source>must</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>{vendor}: {text}</source>
        <translation>{vendor}: {text}</translation>
    </message>
    <message>
        <source>Scores from 0 to 10, and points of {full}</source>
        <translation>Wertungen von 0 bis 10 und Punkte von {full}</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Rule of this tender: {rule}. {meaning}</source>
        <translation>Regel dieser Vergabe: {rule}. {meaning}</translation>
    </message>
    <message>
        <source>Ranking by the rule of this tender</source>
        <translation>Rangfolge nach der Regel dieser Vergabe</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Points of quality</source>
        <translation>Qualitätspunkte</translation>
    </message>
    <message>
        <source>Scored price</source>
        <translation>Gewerteter Preis</translation>
    </message>
    <message>
        <source>Part of quality</source>
        <translation>Davon Qualität</translation>
    </message>
    <message>
        <source>Part of price</source>
        <translation>Davon Preis</translation>
    </message>
    <message>
        <source>Who would win under which rule</source>
        <translation>Wer nach welcher Regel gewänne</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Platz 1</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>{weight}: {vendor}</source>
        <translation>{weight}: {vendor}</translation>
    </message>
    <message>
        <source>Other weights of the price than {weight}</source>
        <translation>Andere Gewichte des Preises als {weight}</translation>
    </message>
    <message>
        <source>First with ten points less</source>
        <translation>Platz 1 bei zehn Punkten weniger</translation>
    </message>
    <message>
        <source>First with ten points more</source>
        <translation>Platz 1 bei zehn Punkten mehr</translation>
    </message>
    <message>
        <source>Changes below, at</source>
        <translation>Wechsel nach unten bei</translation>
    </message>
    <message>
        <source>Changes above, at</source>
        <translation>Wechsel nach oben bei</translation>
    </message>
    <message>
        <source>Other weights of the criteria, the rest in proportion, by the rule of this tender</source>
        <translation>Andere Gewichte der Kriterien, die übrigen anteilig, nach der Regel dieser Vergabe</translation>
    </message>
    <message>
        <source>{rule}: without {left}, {before} comes before {after}.</source>
        <translation>{rule}: Ohne {left} liegt {before} vor {after}.</translation>
    </message>
    <message>
        <source>Places that depend on who else takes part:</source>
        <translation>Plätze, die davon abhängen, wer sonst teilnimmt:</translation>
    </message>
    <message>
        <source>Two envelopes. {stage}.</source>
        <translation>Zwei Umschläge. {stage}.</translation>
    </message>
    <message>
        <source>Log of the two envelopes</source>
        <translation>Protokoll der zwei Umschläge</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Instant, UTC</source>
        <translation>Zeitpunkt, UTC</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>SHA-256 of criteria and scores</source>
        <translation>SHA-256 von Kriterien und Wertungen</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>from %1 down: %2</source>
        <translation>ab %1 abwärts: %2</translation>
    </message>
    <message>
        <source>from %1 up: %2</source>
        <translation>ab %1 aufwärts: %2</translation>
    </message>
    <message>
        <source>the same at every weight</source>
        <translation>bei jedem Gewicht gleich</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>without %1, %2 comes before %3</source>
        <translation>ohne %1 liegt %2 vor %3</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Gesamtwertung</translation>
    </message>
    <message>
        <source>Of quality</source>
        <translation>Davon Qualität</translation>
    </message>
    <message>
        <source>Of price</source>
        <translation>Davon Preis</translation>
    </message>
    <message>
        <source>Points of 1,000</source>
        <translation>Punkte von 1.000</translation>
    </message>
    <message>
        <source>Compared price</source>
        <translation>Verglichener Preis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Out by the rule.</source>
        <translation>Nach der Regel ausgeschieden.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Auf Platz 1</translation>
    </message>
    <message>
        <source>Price ten points lighter</source>
        <translation>Preisgewicht zehn Punkte niedriger</translation>
    </message>
    <message>
        <source>Price ten points heavier</source>
        <translation>Preisgewicht zehn Punkte höher</translation>
    </message>
    <message>
        <source>Another wins at a weight of the price</source>
        <translation>Wechsel auf Platz 1 bei Preisgewicht</translation>
    </message>
    <message>
        <source>Orders that a third bid turns</source>
        <translation>Von einem dritten Angebot umgekehrte Reihenfolgen</translation>
    </message>
    <message>
        <source>With “%1” at %2 or less, %3 wins.</source>
        <translation>Bei einem Gewicht von „%1“ von %2 oder weniger gewinnt %3.</translation>
    </message>
    <message>
        <source>With “%1” at %2 or more, %3 wins.</source>
        <translation>Bei einem Gewicht von „%1“ von %2 oder mehr gewinnt %3.</translation>
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
    <name>Tender</name>
    <message>
        <source>Quality is being scored, prices are shut</source>
        <translation>Qualität wird gewertet, Preise sind verschlossen</translation>
    </message>
    <message>
        <source>Quality is frozen, prices are shut</source>
        <translation>Qualität ist eingefroren, Preise sind verschlossen</translation>
    </message>
    <message>
        <source>Quality is frozen, prices are open</source>
        <translation>Qualität ist eingefroren, Preise sind geöffnet</translation>
    </message>
    <message>
        <source>One envelope</source>
        <translation>Ein Umschlag</translation>
    </message>
    <message>
        <source>Utility analysis</source>
        <translation>Nutzwertanalyse</translation>
    </message>
    <message>
        <source>Points of quality and of price, each by its weight; the lowest price has full points, twice of it none.</source>
        <translation>Punkte für Qualität und Preis, jeweils nach Gewicht; der niedrigste Preis erhält volle Punkte, das Doppelte davon keine.</translation>
    </message>
    <message>
        <source>China: comprehensive scoring, lowest price</source>
        <translation>China: umfassende Wertung, niedrigster Preis</translation>
    </message>
    <message>
        <source>Lowest price divided by the price, times the weight of the price; the rule of government tenders for goods.</source>
        <translation>Niedrigster Preis geteilt durch den Preis, mal Gewicht des Preises; die Regel staatlicher Vergaben für Waren.</translation>
    </message>
    <message>
        <source>China: average price</source>
        <translation>China: Durchschnittspreis</translation>
    </message>
    <message>
        <source>Points come off for each per cent above or below the average; companies announce it, government tenders may not.</source>
        <translation>Punktabzug für jedes Prozent über oder unter dem Durchschnitt; Unternehmen kündigen dies an, staatliche Vergaben dürfen es nicht.</translation>
    </message>
    <message>
        <source>China: average price times K</source>
        <translation>China: Durchschnittspreis mal K</translation>
    </message>
    <message>
        <source>As the average, times a factor that is drawn or announced beforehand.</source>
        <translation>Wie der Durchschnitt, mal einem Faktor, der gelost oder vorab bekannt gegeben wird.</translation>
    </message>
    <message>
        <source>China: trimmed average</source>
        <translation>China: getrimmter Durchschnitt</translation>
    </message>
    <message>
        <source>As the average, without one highest and one lowest price where there are at least five bids.</source>
        <translation>Wie der Durchschnitt, aber ohne je einen höchsten und niedrigsten Preis, wenn mindestens fünf Angebote vorliegen.</translation>
    </message>
    <message>
        <source>Germany: simple guide value (UfAB)</source>
        <translation>Deutschland: einfache Richtwertmethode (UfAB)</translation>
    </message>
    <message>
        <source>Points divided by the price; it needs a floor of points, or cheap and poor bids win.</source>
        <translation>Punkte geteilt durch den Preis; braucht eine Mindestpunktzahl, sonst gewinnen billige, schlechte Angebote.</translation>
    </message>
    <message>
        <source>Germany: extended guide value (UfAB)</source>
        <translation>Deutschland: erweiterte Richtwertmethode (UfAB)</translation>
    </message>
    <message>
        <source>As the simple one; among bids within the corridor below the best the announced criterion decides.</source>
        <translation>Wie die einfache; unter Angeboten im Korridor unterhalb des besten entscheidet das bekannt gegebene Kriterium.</translation>
    </message>
    <message>
        <source>Germany: weighted guide value</source>
        <translation>Deutschland: gewichtete Richtwertmethode</translation>
    </message>
    <message>
        <source>Share of full points and lowest price divided by the price, each by its weight.</source>
        <translation>Anteil an der vollen Punktzahl und niedrigster Preis geteilt durch den Preis, jeweils nach Gewicht.</translation>
    </message>
    <message>
        <source>Germany: weighted against the median (UfAB)</source>
        <translation>Deutschland: gewichtet gegen den Median (UfAB)</translation>
    </message>
    <message>
        <source>Points and price as shares of the median bid&apos;s, weighted against each other.</source>
        <translation>Punkte und Preis als Anteile an den Werten des mittleren Angebots (Median), gegeneinander gewichtet.</translation>
    </message>
    <message>
        <source>Germany: weighted against the mean</source>
        <translation>Deutschland: gewichtet gegen den Mittelwert</translation>
    </message>
    <message>
        <source>As with the median; UfAB advises against it, because a further bid can turn the order of two others.</source>
        <translation>Wie mit dem Median; die UfAB rät davon ab, weil ein weiteres Angebot die Reihenfolge zweier anderer umkehren kann.</translation>
    </message>
    <message>
        <source>Misses the must-criterion “{criterion}”.</source>
        <translation>Erfüllt das Muss-Kriterium „{criterion}“ nicht.</translation>
    </message>
    <message>
        <source>Nothing says that the must-criterion “{criterion}” is met.</source>
        <translation>Nichts belegt, dass das Muss-Kriterium „{criterion}“ erfüllt ist.</translation>
    </message>
    <message>
        <source>Has no score for “{criterion}”.</source>
        <translation>Hat keine Wertung für „{criterion}“.</translation>
    </message>
    <message>
        <source>Has {points} points; the floor is {least}.</source>
        <translation>Hat {points} Punkte; das Minimum ist {least}.</translation>
    </message>
    <message>
        <source>States no price.</source>
        <translation>Nennt keinen Preis.</translation>
    </message>
    <message>
        <source>Its price is not above zero.</source>
        <translation>Der Preis ist nicht größer als null.</translation>
    </message>
    <message>
        <source>No bid takes part.</source>
        <translation>Kein Angebot nimmt teil.</translation>
    </message>
    <message>
        <source>Government tenders hold prices against the lowest one only.</source>
        <translation>Staatliche Vergaben in China messen Preise nur am niedrigsten.</translation>
    </message>
    <message>
        <source>It cannot be worked out: {reason}.</source>
        <translation>Nicht berechenbar: {reason}.</translation>
    </message>
    <message>
        <source>By the rule “{rule}” {winner} comes first instead of {own}.</source>
        <translation>Nach der Regel „{rule}“ steht {winner} statt {own} auf Platz 1.</translation>
    </message>
    <message>
        <source>Criteria or scores are not the ones that were frozen at {at}.</source>
        <translation>Kriterien oder Wertungen sind nicht die, die am {at} eingefroren wurden.</translation>
    </message>
    <message>
        <source>The scoring was opened again at {at}, when prices were known.</source>
        <translation>Die Wertung wurde am {at} wieder geöffnet, als Preise bekannt waren.</translation>
    </message>
    <message>
        <source>Nothing says what scores mean for {criteria}. Write down 0, 5 and 10 before bids are read.</source>
        <translation>Für {criteria} ist nicht festgelegt, was Wertungen bedeuten. 0, 5 und 10 festhalten, bevor Angebote gelesen werden.</translation>
    </message>
    <message>
        <source>Without a floor of points this rule lets cheap and poor bids win.</source>
        <translation>Ohne Mindestpunktzahl lässt diese Regel billige, schlechte Angebote gewinnen.</translation>
    </message>
    <message>
        <source>UfAB advises against the mean: a further bid can turn the order of two others.</source>
        <translation>Die UfAB rät vom Mittelwert ab: Ein weiteres Angebot kann die Reihenfolge zweier anderer umkehren.</translation>
    </message>
    <message>
        <source>In Chinese government tenders for goods the price weighs at least {least}; here it weighs {weight}.</source>
        <translation>In staatlichen chinesischen Vergaben für Waren wiegt der Preis mindestens {least}; hier wiegt er {weight}.</translation>
    </message>
    <message>
        <source>With more than {most} bids neither weights are moved nor bids left out.</source>
        <translation>Bei mehr als {most} Angeboten werden weder Gewichte verschoben noch Angebote probeweise weggelassen.</translation>
    </message>
    <message>
        <source>Parts left out by {names} have no public price and are not counted: have these quotes completed.</source>
        <translation>Von {names} ausgelassene Teile haben keinen öffentlichen Preis und sind nicht eingerechnet: diese Angebote vervollständigen lassen.</translation>
    </message>
    <message>
        <source>Only one bid takes part, so every rule puts it first.</source>
        <translation>Nur ein Angebot nimmt teil; jede Regel setzt es daher auf Platz 1.</translation>
    </message>
    <message>
        <source>{names} share the first place; say beforehand what decides then.</source>
        <translation>{names} teilen sich Platz 1; vorab festlegen, was dann entscheidet.</translation>
    </message>
    <message>
        <source>Out: misses a must-criterion</source>
        <translation>Ausgeschieden: Muss-Kriterium nicht erfüllt</translation>
    </message>
    <message>
        <source>Out: too few points</source>
        <translation>Ausgeschieden: zu wenige Punkte</translation>
    </message>
    <message>
        <source>Cannot be scored yet</source>
        <translation>Noch nicht wertbar</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Nimmt teil</translation>
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
    <name>sizewright::AttachmentsView</name>
    <message>
        <source>Files of the quote</source>
        <translation>Dateien des Angebots</translation>
    </message>
    <message>
        <source>Name, size and SHA-256 of each file that the quote came in.</source>
        <translation>Name, Größe und SHA-256 jeder Datei, in der das Angebot kam.</translation>
    </message>
    <message>
        <source>&amp;Remove file</source>
        <translation>Datei ent&amp;fernen</translation>
    </message>
    <message>
        <source>Takes the selected file off this list; the file itself stays where it is.</source>
        <translation>Nimmt die gewählte Datei aus dieser Liste; die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>&amp;Note a file…</source>
        <translation>Datei &amp;vermerken…</translation>
    </message>
    <message>
        <source>Notes name, size and SHA-256 of a file, so that it can be told later whether it is still the same.</source>
        <translation>Hält Name, Größe und SHA-256 einer Datei fest, damit sich später feststellen lässt, ob sie noch dieselbe ist.</translation>
    </message>
    <message>
        <source>The plan keeps what identifies the files that a quote came in, not the files: none is opened again.</source>
        <translation>Der Plan speichert, was die Dateien des Angebots identifiziert, nicht die Dateien selbst: Keine wird erneut geöffnet.</translation>
    </message>
    <message>
        <source>Note a file of the quote</source>
        <translation>Datei des Angebots vermerken</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Note a file</source>
        <translation>Datei vermerken</translation>
    </message>
    <message>
        <source>Take a file off</source>
        <translation>Datei aus der Liste nehmen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
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
    <name>sizewright::CriteriaModel</name>
    <message>
        <source>Change the criteria</source>
        <translation>Kriterien ändern</translation>
    </message>
    <message>
        <source>must be met</source>
        <translation>muss erfüllt sein</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100.</source>
        <translation>Ein Gewicht ist eine Zahl von 0 bis 100.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Gewicht, %</translation>
    </message>
    <message>
        <source>Must be met</source>
        <translation>Muss erfüllt sein</translation>
    </message>
    <message>
        <source>0 means</source>
        <translation>0 bedeutet</translation>
    </message>
    <message>
        <source>5 means</source>
        <translation>5 bedeutet</translation>
    </message>
    <message>
        <source>10 means</source>
        <translation>10 bedeutet</translation>
    </message>
    <message>
        <source>What is judged.</source>
        <translation>Was beurteilt wird.</translation>
    </message>
    <message>
        <source>Share of the points of quality; all weights add up to 100.</source>
        <translation>Anteil an den Qualitätspunkten; alle Gewichte ergeben zusammen 100.</translation>
    </message>
    <message>
        <source>Met or not, and no points: a quote that misses it is out.</source>
        <translation>Erfüllt oder nicht, ohne Punkte: Ein Angebot, das es nicht erfüllt, scheidet aus.</translation>
    </message>
    <message>
        <source>What a quote shows that gets no point.</source>
        <translation>Was ein Angebot zeigt, das keinen Punkt erhält.</translation>
    </message>
    <message>
        <source>What a quote shows that gets half of the points.</source>
        <translation>Was ein Angebot zeigt, das die Hälfte der Punkte erhält.</translation>
    </message>
    <message>
        <source>What a quote shows that gets all points.</source>
        <translation>Was ein Angebot zeigt, das alle Punkte erhält.</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Neues Kriterium</translation>
    </message>
</context>
<context>
    <name>sizewright::CriteriaView</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>By what the quality of quotes is judged. Write down what 0, 5 and 10 mean before quotes are read. F2 or typing edits a cell.</source>
        <translation>Wonach die Qualität der Angebote beurteilt wird. Die Bedeutung von 0, 5 und 10 festhalten, bevor Angebote gelesen werden. F2 oder Tippen bearbeitet eine Zelle.</translation>
    </message>
    <message>
        <source>&amp;Usual criteria</source>
        <translation>Übliche &amp;Kriterien</translation>
    </message>
    <message>
        <source>Puts in criteria to begin with, as tenders for such machines have them. Their weights are planning defaults: change them before quotes are read.</source>
        <translation>Setzt Kriterien für den Anfang ein, wie Vergaben für solche Systeme sie haben. Ihre Gewichte sind Planungsannahmen: vor dem Lesen der Angebote anpassen.</translation>
    </message>
    <message>
        <source>A&amp;dd criterion</source>
        <translation>Kriterium hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Adds a criterion without weight at the end.</source>
        <translation>Fügt am Ende ein Kriterium ohne Gewicht hinzu.</translation>
    </message>
    <message>
        <source>&amp;Remove criterion</source>
        <translation>Kriterium ent&amp;fernen</translation>
    </message>
    <message>
        <source>Takes the current criterion out, with the scores for it.</source>
        <translation>Entfernt das aktuelle Kriterium samt den Wertungen dafür.</translation>
    </message>
    <message>
        <source>&amp;Scale to 100 %</source>
        <translation>Auf 100 % &amp;skalieren</translation>
    </message>
    <message>
        <source>Keeps the proportions of the weights and makes them add up to 100 per cent.</source>
        <translation>Behält die Verhältnisse der Gewichte bei und bringt sie auf zusammen 100 Prozent.</translation>
    </message>
    <message>
        <source>The scores are frozen, so the criteria stand. Reopening under “Scores” is kept in the log.</source>
        <translation>Die Wertungen sind eingefroren, daher stehen die Kriterien fest. Das Wiederöffnen unter „Wertung“ wird protokolliert.</translation>
    </message>
    <message>
        <source>The weights add up to %1 %. They count as soon as they add up to 100 %; until then the former criteria hold.</source>
        <translation>Die Gewichte ergeben zusammen %1 %. Sie gelten, sobald sie 100 % ergeben; bis dahin gelten die bisherigen Kriterien.</translation>
    </message>
    <message>
        <source>No criterion yet. Begin with the usual ones, or add your own: what is judged, with which weight, and what 0, 5 and 10 mean.</source>
        <translation>Noch kein Kriterium. Mit den üblichen beginnen oder eigene hinzufügen: was beurteilt wird, mit welchem Gewicht und was 0, 5 und 10 bedeuten.</translation>
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
    <name>sizewright::EnvelopesView</name>
    <message>
        <source>scores frozen</source>
        <translation>Wertungen eingefroren</translation>
    </message>
    <message>
        <source>prices opened</source>
        <translation>Preise geöffnet</translation>
    </message>
    <message>
        <source>reopened for scoring</source>
        <translation>zur Wertung wieder geöffnet</translation>
    </message>
    <message>
        <source>T&amp;wo envelopes</source>
        <translation>&amp;Zwei Umschläge</translation>
    </message>
    <message>
        <source>Log of the envelopes</source>
        <translation>Protokoll der Umschläge</translation>
    </message>
    <message>
        <source>When scores were frozen and prices opened, by whom, and the SHA-256 of criteria and scores.</source>
        <translation>Wann und von wem Wertungen eingefroren und Preise geöffnet wurden, mit SHA-256 von Kriterien und Wertungen.</translation>
    </message>
    <message>
        <source>Prices stay shut in the scoring until the scores of quality are frozen, so that no price colours a score.</source>
        <translation>Preise bleiben bei der Wertung verschlossen, bis die Wertungen der Qualität eingefroren sind, damit kein Preis eine Wertung färbt.</translation>
    </message>
    <message>
        <source>Name for the log</source>
        <translation>Name für das Protokoll</translation>
    </message>
    <message>
        <source>Who takes the step; it stands in the log beside the time.</source>
        <translation>Wer den Schritt vornimmt; steht im Protokoll neben der Zeit.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change the envelopes</source>
        <translation>Umschläge ändern</translation>
    </message>
    <message>
        <source>Freeze &amp;scores</source>
        <translation>Wertungen ein&amp;frieren</translation>
    </message>
    <message>
        <source>Fixes criteria and scores as they are; the log keeps the time and their SHA-256.</source>
        <translation>Hält Kriterien und Wertungen fest, wie sie sind; das Protokoll bewahrt Zeit und SHA-256 davon.</translation>
    </message>
    <message>
        <source>&amp;Open prices</source>
        <translation>&amp;Preise öffnen</translation>
    </message>
    <message>
        <source>Lets prices into the scoring; the scores must be frozen.</source>
        <translation>Lässt Preise in die Wertung ein; die Wertungen müssen eingefroren sein.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Back to scoring. The log shows it for ever.</source>
        <translation>Zurück zur Wertung. Das Protokoll zeigt es dauerhaft.</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Freeze scores</source>
        <translation>Wertungen einfrieren</translation>
    </message>
    <message>
        <source>Open prices</source>
        <translation>Preise öffnen</translation>
    </message>
    <message>
        <source>Reopen scoring</source>
        <translation>Wertung wieder öffnen</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>SHA-256 of criteria and scores</source>
        <translation>SHA-256 von Kriterien und Wertungen</translation>
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
    <name>sizewright::FieldRow</name>
    <message>
        <source>What column %1 holds</source>
        <translation>Was Spalte %1 enthält</translation>
    </message>
    <message>
        <source>What column %1 holds; “nothing” leaves it out.</source>
        <translation>Was Spalte %1 enthält; „nichts“ lässt sie weg.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>sizewright::FileHasher</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>sizewright::FindingsModel</name>
    <message>
        <source>line %1: %2</source>
        <translation>Position %1: %2</translation>
    </message>
    <message>
        <source>promise %1: %2</source>
        <translation>Zusage %1: %2</translation>
    </message>
    <message>
        <source>the quote as a whole</source>
        <translation>das Angebot als Ganzes</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>How much it weighs: high ones make the quote unfit as it is, low ones are to be asked about.</source>
        <translation>Wie schwer der Befund wiegt: Hohe machen das Angebot in dieser Form untauglich, niedrige sind zu erfragen.</translation>
    </message>
    <message>
        <source>What speaks against the quote as it is.</source>
        <translation>Was gegen das Angebot in dieser Form spricht.</translation>
    </message>
    <message>
        <source>What in this quote it rests on, with figures.</source>
        <translation>Worauf sich der Befund in diesem Angebot stützt, mit Zahlen.</translation>
    </message>
    <message>
        <source>The line or promise that it is about.</source>
        <translation>Die Position oder Zusage, um die es geht.</translation>
    </message>
</context>
<context>
    <name>sizewright::FindingsView</name>
    <message>
        <source>%1 · read %2 · grade %3</source>
        <translation>%1 · abgerufen %2 · Güte %3</translation>
    </message>
    <message>
        <source>claimed %1</source>
        <translation>zugesagt %1</translation>
    </message>
    <message>
        <source>our estimate %1</source>
        <translation>eigene Schätzung %1</translation>
    </message>
    <message>
        <source>the memory&apos;s bandwidth allows %1</source>
        <translation>die Speicherbandbreite erlaubt %1</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>Zum Befund</translation>
    </message>
    <message>
        <source>Why the selected finding matters, what it rests on, what to demand of the vendor, and where the rule comes from.</source>
        <translation>Warum der gewählte Befund wichtig ist, worauf er sich stützt, was vom Anbieter zu fordern ist und woher die Regel stammt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What speaks against the quote as it is, gravest first. Select a row to see why, and what to demand.</source>
        <translation>Was gegen das Angebot in dieser Form spricht, Schwerstes zuerst. Wählen Sie eine Zeile, um den Grund zu sehen und was zu fordern ist.</translation>
    </message>
    <message>
        <source>The quote is being checked.</source>
        <translation>Das Angebot wird geprüft.</translation>
    </message>
    <message>
        <source>Nothing speaks against this quote by the rules of the catalog. What no rule covers is not checked.</source>
        <translation>Nach den Regeln des Katalogs spricht nichts gegen dieses Angebot. Was keine Regel abdeckt, wird nicht geprüft.</translation>
    </message>
    <message>
        <source>In this quote</source>
        <translation>In diesem Angebot</translation>
    </message>
    <message>
        <source>To be demanded of the vendor</source>
        <translation>Vom Anbieter zu fordern</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
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
    <name>sizewright::ImportQuoteDialog</name>
    <message>
        <source>Import a quote</source>
        <translation>Angebot importieren</translation>
    </message>
    <message>
        <source>Cells from the clipboard. What they do not say clearly is asked; nothing is guessed.</source>
        <translation>Zellen aus der Zwischenablage. Was sie nicht klar sagen, wird erfragt; nichts wird geraten.</translation>
    </message>
    <message>
        <source>%1. What the file does not say clearly is asked; nothing is guessed.</source>
        <translation>%1. Was die Datei nicht klar sagt, wird erfragt; nichts wird geraten.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Who quotes. How this vendor&apos;s tables are read is remembered by this name.</source>
        <translation>Wer anbietet. Unter diesem Namen wird gemerkt, wie Tabellen dieses Anbieters gelesen werden.</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>Anbie&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Blatt</translation>
    </message>
    <message>
        <source>Which sheet of the workbook is the quote.</source>
        <translation>Welches Blatt der Arbeitsmappe das Angebot ist.</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
        <source>How the file writes its letters. Another choice may help where the text below looks garbled.</source>
        <translation>Wie die Datei ihre Zeichen kodiert. Eine andere Wahl hilft womöglich, wenn der Text unten verstümmelt aussieht.</translation>
    </message>
    <message>
        <source>&amp;Columns are parted by</source>
        <translation>&amp;Spalten getrennt durch</translation>
    </message>
    <message>
        <source>Which character stands between the cells of a row.</source>
        <translation>Welches Zeichen zwischen den Zellen einer Zeile steht.</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>wie erkannt</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>The table as it was read</source>
        <translation>Die Tabelle, wie sie gelesen wurde</translation>
    </message>
    <message>
        <source>The first 200 rows of the file. Rows in the quieter colour are no lines of the quote. The boxes above say what each column holds.</source>
        <translation>Die ersten 200 Zeilen der Datei. Zeilen in blasserer Farbe sind keine Positionen des Angebots. Die Felder darüber sagen, was jede Spalte enthält.</translation>
    </message>
    <message>
        <source>&amp;Import quote</source>
        <translation>Angebot &amp;importieren</translation>
    </message>
    <message>
        <source>Puts the quote into the plan. Possible once every question is answered.</source>
        <translation>Nimmt das Angebot in den Plan auf. Möglich, sobald jede Frage beantwortet ist.</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), total %1, tax: %2, date %3</source>
        <translation>
            <numerusform>Positionen: %n, Summe %1, Steuern: %2, Datum %3</numerusform>
            <numerusform>Positionen: %n, Summe %1, Steuern: %2, Datum %3</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Read as the last table of this vendor.</source>
        <translation>Gelesen wie die letzte Tabelle dieses Anbieters.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) above must be answered before the quote can be imported.</source>
        <translation>
            <numerusform>Vor dem Import oben noch zu beantwortende Fragen: %n.</numerusform>
            <numerusform>Vor dem Import oben noch zu beantwortende Fragen: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line was found; say in the boxes above the table what its columns hold.</source>
        <translation>Keine Position gefunden; geben Sie in den Feldern über der Tabelle an, was ihre Spalten enthalten.</translation>
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
    <name>sizewright::KitsView</name>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>For which option of the plan the files are written: first the one on the machine that is quoted.</source>
        <translation>Für welche Option des Plans die Dateien geschrieben werden: zuerst die auf dem angebotenen System.</translation>
    </message>
    <message>
        <source>Write &amp;set-up files…</source>
        <translation>Ein&amp;richtungsdateien schreiben…</translation>
    </message>
    <message>
        <source>Writes start scripts, containers and checks for this option into a folder.</source>
        <translation>Schreibt Startskripte, Container und Prüfungen für diese Option in einen Ordner.</translation>
    </message>
    <message>
        <source>O&amp;ption</source>
        <translation>&amp;Option</translation>
    </message>
    <message>
        <source>As quoted: %1</source>
        <translation>Wie angeboten: %1</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>The files were not written.</source>
        <translation>Die Dateien wurden nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>Dateien nach %1 geschrieben: %n.</numerusform>
            <numerusform>Dateien nach %1 geschrieben: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the set-up files</source>
        <translation>Ordner für die Einrichtungsdateien</translation>
    </message>
    <message>
        <source>Write acceptance &amp;test…</source>
        <translation>Ab&amp;nahmetest schreiben…</translation>
    </message>
    <message>
        <source>Writes the protocol, with thresholds from plan and promises, and the scripts that measure, into a folder.</source>
        <translation>Schreibt das Protokoll mit Schwellen aus Plan und Zusagen und die Skripte, die messen, in einen Ordner.</translation>
    </message>
    <message>
        <source>The acceptance test says, before the order is signed, how it will be found out whether the machine is what was promised. The set-up files start the model as the plan reckons with. Read them before they are run.</source>
        <translation>Der Abnahmetest sagt vor der Bestellung, wie festgestellt wird, ob das System hält, was zugesagt ist. Die Einrichtungsdateien starten das Modell so, wie der Plan rechnet. Vor dem Ausführen lesen.</translation>
    </message>
    <message>
        <source>No option of the plan fits, so there is nothing to set up or to accept. Change the plan&apos;s inputs first.</source>
        <translation>Keine Option des Plans passt, es gibt also nichts einzurichten oder abzunehmen. Zuerst die Eingaben des Plans ändern.</translation>
    </message>
    <message>
        <source>Folder for the acceptance test</source>
        <translation>Ordner für den Abnahmetest</translation>
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
    <message>
        <source>Import a quote</source>
        <translation>Angebot importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.xlsx *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The quote was not imported.</source>
        <translation>Das Angebot wurde nicht importiert.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB. Save the table alone and import that.</source>
        <translation>%1 ist größer als 64 MiB. Speichern Sie nur die Tabelle und importieren Sie diese.</translation>
    </message>
    <message>
        <source>The clipboard holds no cells. Copy the table in a spreadsheet first.</source>
        <translation>Die Zwischenablage enthält keine Zellen. Kopieren Sie zuerst die Tabelle in einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>A quote is imported into a plan. Start or open a plan first.</source>
        <translation>Ein Angebot wird in einen Plan importiert. Beginnen oder öffnen Sie zuerst einen Plan.</translation>
    </message>
    <message>
        <source>Import quo&amp;te…</source>
        <translation>Angebo&amp;t importieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation>Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>An&amp;gebote</translation>
    </message>
    <message>
        <source>Ctrl+5</source>
        <translation>Ctrl+5</translation>
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
    <name>sizewright::NegotiationView</name>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>In eine Datei s&amp;chreiben…</translation>
    </message>
    <message>
        <source>Writes this sheet as a page that every browser shows and prints.</source>
        <translation>Schreibt dieses Blatt als Seite, die jeder Browser zeigt und druckt.</translation>
    </message>
    <message>
        <source>Negotiation sheet</source>
        <translation>Verhandlungsblatt</translation>
    </message>
    <message>
        <source>What to ask the vendor, what to demand, and which price to open with, agree on and leave at, each with its basis.</source>
        <translation>Was den Anbieter zu fragen und von ihm zu fordern ist, und mit welchem Preis zu beginnen, bei welchem abzuschließen und bei welchem abzubrechen ist, jeweils mit Grundlage.</translation>
    </message>
    <message>
        <source>The quote is being checked.</source>
        <translation>Das Angebot wird geprüft.</translation>
    </message>
    <message>
        <source>Write the negotiation sheet</source>
        <translation>Verhandlungsblatt schreiben</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>The sheet was not written.</source>
        <translation>Das Blatt wurde nicht geschrieben.</translation>
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
    <name>sizewright::QuestionList</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>%1 (likely)</source>
        <translation>%1 (wahrscheinlich)</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteClaimsModel</name>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>said to be the whole model</source>
        <translation>laut Anbieter das ganze Modell</translation>
    </message>
    <message>
        <source>“%1” is no number as this language writes it; the promise was left as it was.</source>
        <translation>„%1“ ist keine Zahl in der Schreibweise dieser Sprache; die Zusage blieb unverändert.</translation>
    </message>
    <message>
        <source>Change a promise of speed</source>
        <translation>Zusage zur Geschwindigkeit ändern</translation>
    </message>
    <message>
        <source>As the vendor writes it</source>
        <translation>Wortlaut des Anbieters</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Weight format</source>
        <translation>Gewichtsformat</translation>
    </message>
    <message>
        <source>Claimed, tokens/s</source>
        <translation>Zugesagt, Tokens/s</translation>
    </message>
    <message>
        <source>Whose speed</source>
        <translation>Wessen Tempo</translation>
    </message>
    <message>
        <source>Users at once</source>
        <translation>Nutzer gleichzeitig</translation>
    </message>
    <message>
        <source>Our estimate</source>
        <translation>Unsere Schätzung</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>Erstes Token, s</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>“Full power”</source>
        <translation>„Volle Leistung“</translation>
    </message>
    <message>
        <source>The promise in the vendor&apos;s own words.</source>
        <translation>Die Zusage im Wortlaut des Anbieters.</translation>
    </message>
    <message>
        <source>The model that the promise is about. Empty: not stated.</source>
        <translation>Das Modell, auf das sich die Zusage bezieht. Leer: keine Angabe.</translation>
    </message>
    <message>
        <source>The format of its weights. Empty: the precision is not stated.</source>
        <translation>Das Format seiner Gewichte. Leer: Genauigkeit nicht angegeben.</translation>
    </message>
    <message>
        <source>Tokens a second as the vendor states them.</source>
        <translation>Tokens je Sekunde nach Angabe des Anbieters.</translation>
    </message>
    <message>
        <source>Whether the figure is each user&apos;s speed or that of all users together.</source>
        <translation>Ob der Wert das Tempo je Nutzer oder das aller Nutzer zusammen ist.</translation>
    </message>
    <message>
        <source>How many requests run at once while the speed is reached.</source>
        <translation>Wie viele Anfragen gleichzeitig laufen, während das Tempo erreicht wird.</translation>
    </message>
    <message>
        <source>The same figure by our model of speed, typical and band, on the machine that the quote offers.</source>
        <translation>Derselbe Wert nach unserem Geschwindigkeitsmodell, typisch und mit Band, auf dem angebotenen System.</translation>
    </message>
    <message>
        <source>Tokens of the question, of one request.</source>
        <translation>Tokens der Frage, je Anfrage.</translation>
    </message>
    <message>
        <source>Tokens of the answer, of one request.</source>
        <translation>Tokens der Antwort, je Anfrage.</translation>
    </message>
    <message>
        <source>The longest context that is promised, in tokens.</source>
        <translation>Der längste zugesagte Kontext, in Tokens.</translation>
    </message>
    <message>
        <source>Seconds until the first token, as promised.</source>
        <translation>Zugesagte Sekunden bis zum ersten Token.</translation>
    </message>
    <message>
        <source>The engine that serves the model. Empty: not stated.</source>
        <translation>Die Engine, die das Modell ausführt. Leer: keine Angabe.</translation>
    </message>
    <message>
        <source>The vendor calls it “full power”, 满血版 or the like: the whole model in its own precision.</source>
        <translation>Der Anbieter nennt es „volle Leistung“, 满血版 oder ähnlich: das ganze Modell in seiner eigenen Genauigkeit.</translation>
    </message>
    <message>
        <source>Add a promise of speed</source>
        <translation>Zusage zur Geschwindigkeit hinzufügen</translation>
    </message>
    <message>
        <source>Remove a promise of speed</source>
        <translation>Zusage zur Geschwindigkeit entfernen</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteClaimsView</name>
    <message>
        <source>No promise of speed is noted. Add what the vendor says of tokens a second, of users and of the model: it is held against what the offered machine can do.</source>
        <translation>Noch keine Zusage zur Geschwindigkeit erfasst. Tragen Sie ein, was der Anbieter zu Tokens je Sekunde, Nutzern und Modell sagt: Es wird daran gemessen, was das angebotene System leisten kann.</translation>
    </message>
    <message>
        <source>Promises of speed</source>
        <translation>Zusagen zur Geschwindigkeit</translation>
    </message>
    <message>
        <source>What the vendor promises, and what it is by our estimate. F2 or typing edits a cell; what is left empty counts as not stated.</source>
        <translation>Was der Anbieter zusagt und was es nach unserer Schätzung ist. F2 oder Tippen bearbeitet eine Zelle; Leeres gilt als keine Angabe.</translation>
    </message>
    <message>
        <source>Add &amp;promise</source>
        <translation>Zu&amp;sage hinzufügen</translation>
    </message>
    <message>
        <source>Adds a row for something that the vendor promises of speed.</source>
        <translation>Fügt eine Zeile für eine Zusage des Anbieters zur Geschwindigkeit hinzu.</translation>
    </message>
    <message>
        <source>&amp;Remove promise</source>
        <translation>Zusage en&amp;tfernen</translation>
    </message>
    <message>
        <source>Takes the current promise out of the quote.</source>
        <translation>Entfernt die aktuelle Zusage aus dem Angebot.</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteDesk</name>
    <message>
        <source>Duplicate quote</source>
        <translation>Angebot duplizieren</translation>
    </message>
    <message>
        <source>Remove the quote of %1</source>
        <translation>Angebot von %1 entfernen</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteForm</name>
    <message>
        <source>Change %1</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read, so the field was left as it was.</source>
        <translation>%1: „%2“ ist nicht lesbar, das Feld blieb daher unverändert.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>as the lines say</source>
        <translation>laut Positionen</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteLinesModel</name>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>no public price</source>
        <translation>kein öffentlicher Preis</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (alt)</translation>
    </message>
    <message>
        <source>“%1” is no number as this language writes it; the line was left as it is.</source>
        <translation>„%1“ ist keine Zahl in der Schreibweise dieser Sprache; die Position blieb unverändert.</translation>
    </message>
    <message>
        <source>Change a line of a quote</source>
        <translation>Position eines Angebots ändern</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Posten</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>Spezifikation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>Im Katalog</translation>
    </message>
    <message>
        <source>To market</source>
        <translation>Zum Markt</translation>
    </message>
    <message>
        <source>Market, typical</source>
        <translation>Markt, typisch</translation>
    </message>
    <message>
        <source>Market, low</source>
        <translation>Markt, niedrig</translation>
    </message>
    <message>
        <source>Market, high</source>
        <translation>Markt, hoch</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>The line as the vendor writes it.</source>
        <translation>Die Position im Wortlaut des Anbieters.</translation>
    </message>
    <message>
        <source>Specification, part number and remarks.</source>
        <translation>Spezifikation, Teilenummer und Bemerkungen.</translation>
    </message>
    <message>
        <source>How many of the unit.</source>
        <translation>Anzahl der Einheiten.</translation>
    </message>
    <message>
        <source>What is counted: pieces, sets, years.</source>
        <translation>Was gezählt wird: Stück, Sätze, Jahre.</translation>
    </message>
    <message>
        <source>Price of one, in the quote&apos;s currency and tax basis; empty where the line has no price of its own.</source>
        <translation>Preis je Einheit, in Währung und Steuerbasis des Angebots; leer, wenn die Position keinen eigenen Preis hat.</translation>
    </message>
    <message>
        <source>As stated; where nothing is stated, quantity times unit price.</source>
        <translation>Wie angegeben; ohne Angabe Menge mal Einzelpreis.</translation>
    </message>
    <message>
        <source>What the line is about. Read from its text unless you choose it.</source>
        <translation>Worum es in der Position geht. Aus ihrem Text gelesen, sofern nicht selbst gewählt.</translation>
    </message>
    <message>
        <source>The catalog&apos;s entry whose price and figures the line is held against. Read from its text unless you choose it.</source>
        <translation>Der Katalogeintrag, an dessen Preis und Werten die Position gemessen wird. Aus ihrem Text gelesen, sofern nicht selbst gewählt.</translation>
    </message>
    <message>
        <source>How far the unit price lies from the typical one of the market, both in the plan&apos;s currency and tax basis.</source>
        <translation>Wie weit der Einzelpreis vom typischen Marktpreis abweicht, beide in Währung und Steuerbasis des Plans.</translation>
    </message>
    <message>
        <source>Typical price of one by the catalog, in the plan&apos;s currency and tax basis.</source>
        <translation>Typischer Preis je Einheit laut Katalog, in Währung und Steuerbasis des Plans.</translation>
    </message>
    <message>
        <source>Low price of one by the catalog, in the plan&apos;s currency and tax basis.</source>
        <translation>Niedriger Preis je Einheit laut Katalog, in Währung und Steuerbasis des Plans.</translation>
    </message>
    <message>
        <source>High price of one by the catalog, in the plan&apos;s currency and tax basis.</source>
        <translation>Hoher Preis je Einheit laut Katalog, in Währung und Steuerbasis des Plans.</translation>
    </message>
    <message>
        <source>The day on which the market&apos;s price was seen; “old” where it is older than its kind allows.</source>
        <translation>Der Tag, an dem der Marktpreis erfasst wurde; „alt“, wenn er älter ist, als seine Art erlaubt.</translation>
    </message>
    <message>
        <source>Offered beside the price, not in it.</source>
        <translation>Neben dem Preis angeboten, nicht darin enthalten.</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate a line</source>
        <translation>Position duplizieren</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>Positionen entfernen</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Positionen einfügen</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteLinesView</name>
    <message>
        <source>This quote has no lines yet. Add one, or copy cells in a spreadsheet and press Ctrl+V here: item, specification, quantity, unit, unit price, total.</source>
        <translation>Dieses Angebot hat noch keine Positionen. Fügen Sie eine hinzu, oder kopieren Sie Zellen in einer Tabellenkalkulation und drücken Sie hier Strg+V: Posten, Spezifikation, Menge, Einheit, Einzelpreis, Summe.</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>Positionen des Angebots</translation>
    </message>
    <message>
        <source>What the vendor offers, line by line, beside the market. F2 or typing edits a cell, Ctrl+V pastes cells of a spreadsheet.</source>
        <translation>Was der Anbieter anbietet, Position für Position, neben dem Markt. F2 oder Tippen bearbeitet eine Zelle, Strg+V fügt Zellen einer Tabellenkalkulation ein.</translation>
    </message>
    <message>
        <source>Add &amp;line</source>
        <translation>&amp;Position hinzufügen</translation>
    </message>
    <message>
        <source>Puts an empty line below the current one.</source>
        <translation>Fügt unter der aktuellen Position eine leere ein.</translation>
    </message>
    <message>
        <source>D&amp;uplicate line</source>
        <translation>Position dup&amp;lizieren</translation>
    </message>
    <message>
        <source>Puts a copy of the current line below it.</source>
        <translation>Fügt unter der aktuellen Position eine Kopie davon ein.</translation>
    </message>
    <message>
        <source>&amp;Remove lines</source>
        <translation>Positionen en&amp;tfernen</translation>
    </message>
    <message>
        <source>Takes the selected lines out of the quote.</source>
        <translation>Entfernt die gewählten Positionen aus dem Angebot.</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Zellen ein&amp;fügen</translation>
    </message>
    <message>
        <source>Lays cells that were copied in a spreadsheet over the table, from the current cell on. Numbers are read as this language writes them.</source>
        <translation>Legt in einer Tabellenkalkulation kopierte Zellen ab der aktuellen Zelle über die Tabelle. Zahlen werden in der Schreibweise dieser Sprache gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no number as this language writes it and were left as they were. Importing the cells asks how numbers are written.</source>
        <translation>
            <numerusform>Zellen ohne Zahl in der Schreibweise dieser Sprache, unverändert gelassen: %n. Beim Importieren der Zellen wird gefragt, wie Zahlen geschrieben sind.</numerusform>
            <numerusform>Zellen ohne Zahl in der Schreibweise dieser Sprache, unverändert gelassen: %n. Beim Importieren der Zellen wird gefragt, wie Zahlen geschrieben sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizewright::QuotePriceView</name>
    <message>
        <source>From the quoted price to the total</source>
        <translation>Vom Angebotspreis zu den Gesamtkosten</translation>
    </message>
    <message>
        <source>Step by step: the price as quoted, in the plan&apos;s currency and tax basis, with what the plan needs and the quote lacks, and with running costs.</source>
        <translation>Schritt für Schritt: der Preis wie angeboten, in Währung und Steuerbasis des Plans, mit dem, was der Plan braucht und dem Angebot fehlt, und mit laufenden Kosten.</translation>
    </message>
    <message>
        <source>The quote is being checked.</source>
        <translation>Das Angebot wird geprüft.</translation>
    </message>
    <message>
        <source>The quote states no price yet: give its lines prices, or state its total under “Terms”.</source>
        <translation>Das Angebot nennt noch keinen Preis: Tragen Sie Preise bei den Positionen ein oder die Summe unter „Bedingungen“.</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteTermsForm</name>
    <message>
        <source>as the lines say</source>
        <translation>laut Positionen</translation>
    </message>
    <message>
        <source>Who quotes</source>
        <translation>Wer anbietet</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Name of the company that quotes, as it stands on the quote.</source>
        <translation>Name der anbietenden Firma, wie er im Angebot steht.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The vendor&apos;s own number of the quote.</source>
        <translation>Angebotsnummer des Anbieters.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day of the quote, such as 2026-11-22. Empty: not stated.</source>
        <translation>Tag des Angebots, etwa 2026-11-22. Leer: keine Angabe.</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Last day on which the prices hold, such as 2026-12-22. Empty: not stated.</source>
        <translation>Letzter Tag, an dem die Preise gelten, etwa 2026-12-22. Leer: keine Angabe.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Your own remarks; they stay in the plan and judge nothing.</source>
        <translation>Eigene Bemerkungen; sie bleiben im Plan und fließen in keine Beurteilung ein.</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>The currency of all amounts of the quote. Choosing another one keeps the numbers.</source>
        <translation>Währung aller Beträge des Angebots. Bei Wahl einer anderen bleiben die Zahlen gleich.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Whether the prices contain value added tax. Where nothing is stated, the region&apos;s custom is assumed and said.</source>
        <translation>Ob die Preise die Mehrwertsteuer enthalten. Ohne Angabe wird das in der Region Übliche angenommen und dies vermerkt.</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>MwSt, %</translation>
    </message>
    <message>
        <source>Rate of the tax in per cent, such as 13. Empty: the region&apos;s usual rate.</source>
        <translation>Steuersatz in Prozent, etwa 13. Leer: üblicher Satz der Region.</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Nachlass</translation>
    </message>
    <message>
        <source>Taken off the sum of the lines, as a positive amount in the quote&apos;s currency.</source>
        <translation>Wird von der Summe der Positionen abgezogen; positiver Betrag in der Währung des Angebots.</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>Fracht</translation>
    </message>
    <message>
        <source>Beside the lines, in the quote&apos;s currency. Empty: in a line, or not stated.</source>
        <translation>Neben den Positionen, in der Währung des Angebots. Leer: in einer Position enthalten oder keine Angabe.</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>Genannte Summe</translation>
    </message>
    <message>
        <source>What the quote prints at its end, in its currency and tax basis. It is held against the sum of the lines.</source>
        <translation>Was am Ende des Angebots steht, in dessen Währung und Steuerbasis. Wird mit der Summe der Positionen verglichen.</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Terms of payment, as the vendor writes them.</source>
        <translation>Zahlungsbedingungen im Wortlaut des Anbieters.</translation>
    </message>
    <message>
        <source>Before delivery, %</source>
        <translation>Vor Lieferung, %</translation>
    </message>
    <message>
        <source>Share of the price that is paid before delivery, from 0 to 100 per cent.</source>
        <translation>Anteil des Preises, der vor der Lieferung zu zahlen ist, von 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>Price may be raised later</source>
        <translation>Spätere Preiserhöhung möglich</translation>
    </message>
    <message>
        <source>The vendor may raise the price after the order, for memory for instance.</source>
        <translation>Der Anbieter darf den Preis nach der Bestellung erhöhen, etwa beim Speicher.</translation>
    </message>
    <message>
        <source>Goods and service</source>
        <translation>Ware und Service</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Whether the goods are new, refurbished or used, as the quote says.</source>
        <translation>Ob die Ware laut Angebot neu, aufgearbeitet oder gebraucht ist.</translation>
    </message>
    <message>
        <source>Warranty, months</source>
        <translation>Garantie, Monate</translation>
    </message>
    <message>
        <source>Months of warranty, from 0 to 240. Empty: not stated.</source>
        <translation>Garantie in Monaten, von 0 bis 240. Leer: keine Angabe.</translation>
    </message>
    <message>
        <source>Warranty by</source>
        <translation>Garantie durch</translation>
    </message>
    <message>
        <source>Who answers for the warranty: the maker of the goods, the vendor, or nobody.</source>
        <translation>Wer die Garantie trägt: der Hersteller der Ware, der Anbieter oder niemand.</translation>
    </message>
    <message>
        <source>Response, hours</source>
        <translation>Reaktion, Stunden</translation>
    </message>
    <message>
        <source>Hours until somebody answers a call for help. Empty: not stated.</source>
        <translation>Stunden, bis jemand auf eine Störungsmeldung reagiert. Leer: keine Angabe.</translation>
    </message>
    <message>
        <source>Repair, hours</source>
        <translation>Reparatur, Stunden</translation>
    </message>
    <message>
        <source>Hours until the machine works again. Empty: not stated.</source>
        <translation>Stunden, bis das System wieder läuft. Leer: keine Angabe.</translation>
    </message>
    <message>
        <source>Spare parts on site</source>
        <translation>Ersatzteile vor Ort</translation>
    </message>
    <message>
        <source>Spare parts lie at your site, so that a repair does not wait for them.</source>
        <translation>Ersatzteile liegen am Standort bereit, sodass eine Reparatur nicht auf sie wartet.</translation>
    </message>
    <message>
        <source>Delivery and eligibility</source>
        <translation>Lieferung und Eignung</translation>
    </message>
    <message>
        <source>Delivery, weeks</source>
        <translation>Lieferzeit, Wochen</translation>
    </message>
    <message>
        <source>Weeks from order to door. Empty: not stated.</source>
        <translation>Wochen von der Bestellung bis zur Anlieferung. Leer: keine Angabe.</translation>
    </message>
    <message>
        <source>Power of a machine, W</source>
        <translation>Leistung je System, W</translation>
    </message>
    <message>
        <source>Watts of one machine under load, as the vendor states them. Empty: not stated.</source>
        <translation>Watt eines Systems unter Last nach Angabe des Anbieters. Leer: keine Angabe.</translation>
    </message>
    <message>
        <source>Domestic goods</source>
        <translation>Inländische Ware</translation>
    </message>
    <message>
        <source>Qualifies for the preference that public tenders give to domestic goods.</source>
        <translation>Erfüllt die Voraussetzungen für die Bevorzugung inländischer Ware in öffentlichen Vergaben.</translation>
    </message>
    <message>
        <source>Only the vendor&apos;s models</source>
        <translation>Nur Modelle des Anbieters</translation>
    </message>
    <message>
        <source>An appliance that runs only models of the vendor&apos;s choice.</source>
        <translation>Eine Appliance, auf der nur vom Anbieter gewählte Modelle laufen.</translation>
    </message>
    <message>
        <source>Machine, where the lines do not tell</source>
        <translation>System, falls die Positionen es nicht nennen</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The catalog&apos;s machine that is offered. Read from the lines unless chosen here.</source>
        <translation>Das angebotene System aus dem Katalog. Aus den Positionen gelesen, sofern nicht hier gewählt.</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Beschleuniger</translation>
    </message>
    <message>
        <source>The catalog&apos;s accelerator that is offered. Read from the lines unless chosen here.</source>
        <translation>Der angebotene Beschleuniger aus dem Katalog. Aus den Positionen gelesen, sofern nicht hier gewählt.</translation>
    </message>
    <message>
        <source>Accelerators in each</source>
        <translation>Beschleuniger je System</translation>
    </message>
    <message>
        <source>Accelerators in one machine. Empty: as the lines say.</source>
        <translation>Beschleuniger in einem System. Leer: laut Positionen.</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>How many machines are offered. Empty: as the lines say.</source>
        <translation>Wie viele Systeme angeboten werden. Leer: laut Positionen.</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>The catalog&apos;s processor of the host. Read from the lines unless chosen here.</source>
        <translation>Der Prozessor des Hosts aus dem Katalog. Aus den Positionen gelesen, sofern nicht hier gewählt.</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>Sockel</translation>
    </message>
    <message>
        <source>Processors in one machine. Empty: as the lines say.</source>
        <translation>Prozessoren in einem System. Leer: laut Positionen.</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>Speichermodule</translation>
    </message>
    <message>
        <source>Modules of main memory in one machine. Empty: as the lines say.</source>
        <translation>Module des Arbeitsspeichers in einem System. Leer: laut Positionen.</translation>
    </message>
    <message>
        <source>GB of a module</source>
        <translation>GB je Modul</translation>
    </message>
    <message>
        <source>Gigabytes of one module of main memory. Empty: as the lines say.</source>
        <translation>Gigabyte eines Moduls des Arbeitsspeichers. Leer: laut Positionen.</translation>
    </message>
    <message>
        <source>Memory, MT/s</source>
        <translation>Speicher, MT/s</translation>
    </message>
    <message>
        <source>Megatransfers a second of the main memory, such as 4800. Empty: as the lines say.</source>
        <translation>Megatransfers je Sekunde des Arbeitsspeichers, etwa 4800. Leer: laut Positionen.</translation>
    </message>
    <message>
        <source>What the vendor says of training</source>
        <translation>Was der Anbieter zum Training sagt</translation>
    </message>
    <message>
        <source>Training and fine-tuning</source>
        <translation>Training und Fine-Tuning</translation>
    </message>
    <message>
        <source>Whether the vendor says that models can be trained or fine-tuned on the machine.</source>
        <translation>Ob sich laut Anbieter auf dem System Modelle trainieren oder feinabstimmen lassen.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
</context>
<context>
    <name>sizewright::QuotesModel</name>
    <message>
        <source>nothing found</source>
        <translation>keine Befunde</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Same scope</source>
        <translation>Gleicher Umfang</translation>
    </message>
    <message>
        <source>To market</source>
        <translation>Zum Markt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>Wie angeboten</translation>
    </message>
    <message>
        <source>Who quotes.</source>
        <translation>Wer anbietet.</translation>
    </message>
    <message>
        <source>What speaks against the quote as it is, by how grave it is.</source>
        <translation>Was gegen das Angebot in dieser Form spricht, nach Schwere.</translation>
    </message>
    <message>
        <source>What the quote asks in the plan&apos;s currency, net or gross as the plan&apos;s prices are, with the parts that the plan needs and the quote lacks.</source>
        <translation>Was das Angebot in der Währung des Plans kostet, netto oder brutto wie die Preise des Plans, mit den Teilen, die der Plan braucht und dem Angebot fehlen.</translation>
    </message>
    <message>
        <source>How far the price lies from what its parts typically cost by the catalog.</source>
        <translation>Wie weit der Preis von dem abweicht, was die Teile laut Katalog typisch kosten.</translation>
    </message>
    <message>
        <source>In the order under the tender&apos;s own rule; nothing before quotes are scored, or while prices are shut.</source>
        <translation>Rang nach der Regel der Vergabe; leer, solange Angebote nicht gewertet oder Preise verschlossen sind.</translation>
    </message>
    <message>
        <source>The price as the vendor states it, in the quote&apos;s currency.</source>
        <translation>Der Preis nach Angabe des Anbieters, in der Währung des Angebots.</translation>
    </message>
</context>
<context>
    <name>sizewright::QuotesPage</name>
    <message>
        <source>I&amp;mport quote…</source>
        <translation>Angebot &amp;importieren…</translation>
    </message>
    <message>
        <source>Reads a quote from a spreadsheet or a text file. What the file does not say clearly is asked, never guessed.</source>
        <translation>Liest ein Angebot aus einer Tabellenkalkulations- oder Textdatei. Was die Datei nicht klar sagt, wird erfragt, nie geraten.</translation>
    </message>
    <message>
        <source>Views of the quotes</source>
        <translation>Ansichten der Angebote</translation>
    </message>
    <message>
        <source>One quote after the other, all beside each other, and how they are scored.</source>
        <translation>Ein Angebot nach dem anderen, alle nebeneinander und wie sie gewertet werden.</translation>
    </message>
    <message>
        <source>Views of a quote</source>
        <translation>Ansichten eines Angebots</translation>
    </message>
    <message>
        <source>What was found, the price, the lines, the promises and the terms of the selected quote.</source>
        <translation>Befunde, Preis, Positionen, Zusagen und Bedingungen des gewählten Angebots.</translation>
    </message>
    <message>
        <source>All quotes beside each other</source>
        <translation>Alle Angebote nebeneinander</translation>
    </message>
    <message>
        <source>One row for each fact, one column for each quote.</source>
        <translation>Eine Zeile je Angabe, eine Spalte je Angebot.</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>Prüfung läuft…</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No quote is in this plan yet.</source>
        <translation>Dieser Plan enthält noch kein Angebot.</translation>
    </message>
    <message>
        <source>Put in what vendors offer. Each quote is held against the plan and the market: whether the model fits and runs as promised, what is missing, what it costs for the same scope, and what to ask the vendor.</source>
        <translation>Erfassen Sie, was Anbieter anbieten. Jedes Angebot wird an Plan und Markt gemessen: ob das Modell passt und wie zugesagt läuft, was fehlt, was es bei gleichem Umfang kostet und was den Anbieter zu fragen ist.</translation>
    </message>
    <message>
        <source>&amp;Type in a quote</source>
        <translation>Angebot ein&amp;tippen</translation>
    </message>
    <message>
        <source>Begins an empty quote, whose lines and terms you type in.</source>
        <translation>Beginnt ein leeres Angebot, dessen Positionen und Bedingungen einzutippen sind.</translation>
    </message>
    <message>
        <source>&amp;Paste a quote</source>
        <translation>Angebot ein&amp;fügen</translation>
    </message>
    <message>
        <source>Reads the cells that were copied in a spreadsheet as a quote.</source>
        <translation>Liest in einer Tabellenkalkulation kopierte Zellen als Angebot.</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>One row for each quote. The selected one is shown beside the list.</source>
        <translation>Eine Zeile je Angebot. Das gewählte erscheint neben der Liste.</translation>
    </message>
    <message>
        <source>Paste quote</source>
        <translation>Angebot einfügen</translation>
    </message>
    <message>
        <source>Reads the cells that were copied in a spreadsheet as another quote.</source>
        <translation>Liest in einer Tabellenkalkulation kopierte Zellen als weiteres Angebot.</translation>
    </message>
    <message>
        <source>&amp;Add quote</source>
        <translation>Angebot hin&amp;zufügen</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Adds a copy of the selected quote, to see what a change would do.</source>
        <translation>Fügt eine Kopie des gewählten Angebots hinzu, um die Wirkung einer Änderung zu sehen.</translation>
    </message>
    <message>
        <source>Remove quote</source>
        <translation>Angebot entfernen</translation>
    </message>
    <message>
        <source>Takes the selected quote out of the plan, with its scores.</source>
        <translation>Entfernt das gewählte Angebot samt Wertung aus dem Plan.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>Angebot hinzufügen</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
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
    <name>sizewright::ScoresModel</name>
    <message>
        <source>not judged</source>
        <translation>nicht gewertet</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>Score a quote</source>
        <translation>Angebot werten</translation>
    </message>
    <message>
        <source>A score is a number from 0 to 10.</source>
        <translation>Eine Wertung ist eine Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Points of 1,000</source>
        <translation>Punkte von 1.000</translation>
    </message>
    <message>
        <source>Who quotes.</source>
        <translation>Wer anbietet.</translation>
    </message>
    <message>
        <source>Sum of weight times score, on a scale of 1,000; nothing as long as a score is missing.</source>
        <translation>Summe aus Gewicht mal Wertung, auf einer Skala bis 1.000; leer, solange eine Wertung fehlt.</translation>
    </message>
    <message>
        <source>Must be met.</source>
        <translation>Muss erfüllt sein.</translation>
    </message>
    <message>
        <source>A score from 0 to 10; empty: not judged yet.</source>
        <translation>Eine Wertung von 0 bis 10; leer: noch nicht gewertet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>score: what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>Begründung angeben</translation>
    </message>
</context>
<context>
    <name>sizewright::ScoresView</name>
    <message>
        <source>Scores of the quotes</source>
        <translation>Wertung der Angebote</translation>
    </message>
    <message>
        <source>One row for each quote, one column for each criterion: a score from 0 to 10. The heads of the columns say what scores mean. F2 or typing edits a cell.</source>
        <translation>Eine Zeile je Angebot, eine Spalte je Kriterium: eine Wertung von 0 bis 10. Die Spaltenköpfe sagen, was die Wertungen bedeuten. F2 oder Tippen bearbeitet eine Zelle.</translation>
    </message>
    <message>
        <source>Reason for the score</source>
        <translation>Begründung der Wertung</translation>
    </message>
    <message>
        <source>Why the selected quote gets this score for this criterion; it goes into the report.</source>
        <translation>Warum das gewählte Angebot bei diesem Kriterium diese Wertung erhält; erscheint im Bericht.</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>Begrü&amp;ndung</translation>
    </message>
    <message>
        <source>There is nothing to score by yet: put criteria in first, under “Criteria”.</source>
        <translation>Noch gibt es nichts zu werten: Legen Sie zuerst unter „Kriterien“ Kriterien an.</translation>
    </message>
    <message>
        <source>Select a score to give its reason.</source>
        <translation>Wählen Sie eine Wertung, um sie zu begründen.</translation>
    </message>
</context>
<context>
    <name>sizewright::ScoringResultView</name>
    <message>
        <source>Order of the quotes</source>
        <translation>Reihenfolge der Angebote</translation>
    </message>
    <message>
        <source>The quotes in order under the chosen rule, and those that take no part with the reason.</source>
        <translation>Die Angebote in der Reihenfolge nach der gewählten Regel sowie die nicht gewerteten mit dem Grund.</translation>
    </message>
    <message>
        <source>Who wins under which rule</source>
        <translation>Wer nach welcher Regel gewinnt</translation>
    </message>
    <message>
        <source>Every rule over the same quotes: who wins, whether ten points of weight change that, and which orders hang on a third bid.</source>
        <translation>Jede Regel auf dieselben Angebote angewandt: wer gewinnt, ob zehn Punkte Gewicht daran etwas ändern und welche Reihenfolgen von einem dritten Angebot abhängen.</translation>
    </message>
    <message>
        <source>The quotes are being checked.</source>
        <translation>Die Angebote werden geprüft.</translation>
    </message>
</context>
<context>
    <name>sizewright::ScoringRulesForm</name>
    <message>
        <source>Change %1</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>Ru&amp;le</source>
        <translation>Rege&amp;l</translation>
    </message>
    <message>
        <source>By which rule quotes are put in order. The table beside says who would win under each.</source>
        <translation>Nach welcher Regel die Angebote gereiht werden. Die Tabelle daneben zeigt, wer nach welcher Regel gewänne.</translation>
    </message>
    <message>
        <source>%1: “%2” is no number as this language writes it.</source>
        <translation>%1: „%2“ ist keine Zahl in der Schreibweise dieser Sprache.</translation>
    </message>
    <message>
        <source>Within the corridor</source>
        <translation>Innerhalb des Korridors</translation>
    </message>
    <message>
        <source>What decides among bids within the corridor, as the tender announces.</source>
        <translation>Was unter den Angeboten im Korridor entscheidet, wie in der Vergabe bekannt gegeben.</translation>
    </message>
    <message>
        <source>most points</source>
        <translation>höchste Punktzahl</translation>
    </message>
    <message>
        <source>lowest price</source>
        <translation>niedrigster Preis</translation>
    </message>
    <message>
        <source>Weight of the price, %</source>
        <translation>Gewicht des Preises, %</translation>
    </message>
    <message>
        <source>Share of the price in the score, from 0 to 100; quality has the rest.</source>
        <translation>Anteil des Preises an der Wertung, von 0 bis 100; der Rest entfällt auf die Qualität.</translation>
    </message>
    <message>
        <source>Government tender</source>
        <translation>Staatliche Vergabe</translation>
    </message>
    <message>
        <source>Chinese government tenders hold prices against the lowest one only.</source>
        <translation>Staatliche Vergaben in China messen Preise nur am niedrigsten.</translation>
    </message>
    <message>
        <source>Preference of domestic goods, %</source>
        <translation>Bevorzugung inländischer Ware, %</translation>
    </message>
    <message>
        <source>Qualifying quotes are evaluated at so much less, from 0 to 100; the contract keeps the price.</source>
        <translation>Begünstigte Angebote werden um so viel niedriger gewertet, von 0 bis 100; im Vertrag gilt der volle Preis.</translation>
    </message>
    <message>
        <source>Factor K</source>
        <translation>Faktor K</translation>
    </message>
    <message>
        <source>The average price times K is what prices are held against; above 0 and up to 2.</source>
        <translation>Der Durchschnittspreis mal K ist der Bezugspreis; über 0 und höchstens 2.</translation>
    </message>
    <message>
        <source>Points off for each % above</source>
        <translation>Punktabzug je % darüber</translation>
    </message>
    <message>
        <source>Of 100 points, for each per cent above what prices are held against.</source>
        <translation>Von 100 Punkten, je Prozent über dem Bezugspreis.</translation>
    </message>
    <message>
        <source>Points off for each % below</source>
        <translation>Punktabzug je % darunter</translation>
    </message>
    <message>
        <source>Of 100 points, for each per cent below what prices are held against.</source>
        <translation>Von 100 Punkten, je Prozent unter dem Bezugspreis.</translation>
    </message>
    <message>
        <source>Factor of the ratio</source>
        <translation>Faktor der Kennzahl</translation>
    </message>
    <message>
        <source>Points divided by price are multiplied by this, to be readable; it changes no order.</source>
        <translation>Punkte geteilt durch Preis werden zur besseren Lesbarkeit damit multipliziert; an der Reihenfolge ändert das nichts.</translation>
    </message>
    <message>
        <source>Corridor, %</source>
        <translation>Korridor, %</translation>
    </message>
    <message>
        <source>Bids so far below the best ratio stay in the choice; from 0 to 10.</source>
        <translation>Angebote, die höchstens so weit unter der besten Kennzahl liegen, bleiben in der Auswahl; von 0 bis 10.</translation>
    </message>
    <message>
        <source>Least points</source>
        <translation>Mindestpunktzahl</translation>
    </message>
    <message>
        <source>A quote with fewer points of quality is out; from 0 to 1,000.</source>
        <translation>Ein Angebot mit weniger Qualitätspunkten scheidet aus; von 0 bis 1.000.</translation>
    </message>
    <message>
        <source>Prices for the same scope</source>
        <translation>Preise bei gleichem Umfang</translation>
    </message>
    <message>
        <source>Compares prices with what is missing added; else prices as quoted are compared.</source>
        <translation>Vergleicht Preise, in denen Fehlendes ergänzt ist; sonst werden die Preise wie angeboten verglichen.</translation>
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
    <name>sizewright::SheetModel</name>
    <message>
        <source>The header of the table.</source>
        <translation>Die Kopfzeile der Tabelle.</translation>
    </message>
    <message>
        <source>A line of the quote.</source>
        <translation>Eine Position des Angebots.</translation>
    </message>
    <message>
        <source>No line of the quote.</source>
        <translation>Keine Position des Angebots.</translation>
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
    <message>
        <source>&amp;Quotes</source>
        <translation>An&amp;gebote</translation>
    </message>
</context>
</TS>
