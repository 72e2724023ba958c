<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Baseline</name>
    <message>
        <source>API: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental: no price found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental: {devices} × {item}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Memory of one device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights, cache, activations and runtime of one device for each family&apos;s best option or nearest miss, against what the engine can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative typical cost over the years: each family&apos;s cheapest option that holds, the API and rental. Where two lines cross, buying has paid back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Component</name>
    <message>
        <source>accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>barebone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chassis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cpu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host_share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>module</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>psu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without saving, the changes are lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file was not found. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a project can be. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON. Restore it from a backup or correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names the same entry twice. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is nested too deeply. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value in the file has the wrong kind. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value lies outside its range. Change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has an entry that is not known. Remove or rename it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalog has no entry of this name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer version. Update Sizewright to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange rate is known for this currency. Choose another currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>The memory of the device or the host is not known; state it with --ram-gb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is {short} short of RAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights fit, the cache of one request does not: {short} short per device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each device needs {needs} for weights and working memory; {has} are usable: {short} short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed cannot be predicted: {fact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory holds the cache of {has} requests at once; the others wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>GPU-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mac cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU+GPU hybrid</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>{device} is under a US export licence for China: check the licence, the invoice chain and the manufacturer&apos;s warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US guidance of May 2025 (General Prohibition 10) covers Ascend 910 chips: have it reviewed by counsel before buying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is a consumer card: no data-centre warranty, licence terms exclude data centres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified or grey-market parts: no manufacturer&apos;s warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionColumn</name>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the option meets everything that was asked: fits, fits with limits, does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of machine: GPU-only, domestic Chinese chips, Mac cluster, or CPU and GPU hybrid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine that would be bought, as the catalog names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of machines that work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model&apos;s weights are stored, which sets quality and size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed per user (tokens/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second that each user sees at the planned load: typical, and in brackets low to high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users at that speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most requests at the same time that still meet the speed and the first token asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of everything that has to be bought, typical, in the plan&apos;s currency. “At least” means that a part has no public price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase and running costs over the whole horizon, typical, in the plan&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token (s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds from the request to its first token: typical, and in brackets low to high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users (tokens/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second that the machine writes for all users together, typical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory needed (GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that each device holds at the planned load: weights, cache, activations and runtime; in GB of 10^9 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory there (GB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of each device as the driver reports it, in GB of 10^9 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power (kW)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrical power of all machines under load, without cooling, in kilowatts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that runs on it: the asked one or a distilled one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inference engine that serves the model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>No option holds. Nearest: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: the budget page excludes this family.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine of this family in the catalog runs this model at this quality.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The constraints leave no machine in the catalog. Allow more families, or a lower quality floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine in the catalog serves {users} requests at {rate} each. Nearest: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {users} requests at once with {rate} each, about {price}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {users} requests at once with {rate} each; no public price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best option of a family, or its nearest miss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the item is in the machine&apos;s bill of materials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact name of the item whose price was looked up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the item all machines together need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit, typical (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical price of one, in the plan&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical price times quantity, in the plan&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the price was seen; “old” where it is older than its class allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the price was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit, low (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest price of one, widened by the price&apos;s age, in the plan&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit, high (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest price of one, widened by the price&apos;s age, in the plan&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{model} as {format} is {needs} of weights; {devices} hold {has}, of which {engine} can use {usable}: {short} short with its working memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention, shared layers and working memory of {model} as {format} need {needs} on {devices}; {usable} are usable: {short} short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights fit on {devices}, but the cache of one request of {context} tokens does not: {short} short per device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host needs {needs} of RAM for the weights and has {has}: {short} short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory of {devices} or of its host is not published: ask the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{users} requests at {level} need {needs} in all; this machine gives {total}, {has} for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first token comes after {has} at {users} requests; within {needs} is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory holds the cache of {has} requests of this length at once; {needs} are asked, the others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} is built for inference or graphics; fine-tuning and training are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {needs} rack units; {has} are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws {needs} under load; the site gives {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One machine&apos;s failure would stop the service; at least two independent replicas on two machines are asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs about {needs}; the ceiling is {has}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets {level} per user at the typical estimate, not at the low end of its band ({has}): measure before you sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public price of {items}: ask for a quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has published this model on {device} cards joined over several machines: the speed is unproven.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priced from used parts: ask for test records, power-on hours and a warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} has not been sold new since {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} has no arithmetic for {format}; convert the weights or take a card that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed cannot be predicted: {fact}. Demand a measurement of the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>{title} holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this speed it serves up to {users} requests at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} fits in memory and gives {rate} for each of {users}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stronger quantisation, a smaller model, or more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller model, shorter answers, or a lower speed per user.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Feasibility and procurement report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices and figures as of {date}. Made with Sizewright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no public price, ask for a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, net: {range}, typically {typical}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: {rate} for each of {users} requests; up to {most} requests at the speed asked for. Basis: {basis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory: {checkpoint} of weights on {devices} devices; {cache} requests fit in the cache at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to know before signing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every speed is an estimate with an 80 % band; low and high are the ends of that band. Prices are ranges from dated public records, widened for their age. This report is no offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Need and profile of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {total}B parameters, of which {active}B work on each token. Longest context of the model: {context} tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests in flight in the busiest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in, per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thinking tokens, per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer tokens, per request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input found in the prefix cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed for each user, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output per year, million tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights, the working memory and the cache of the longest request fit in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user gets the speed and the first token asked for at the planned concurrency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data stays inside: API and rental are shown for their price only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine can fine-tune and train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service survives the loss of one machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to meet the need: the cheapest that hold, and each family&apos;s best or nearest miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens/s per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total cost is price, energy and support over {years} years. Users is the largest number of requests at once that still meets the speed asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the others do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every family has an option that holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing nothing costs nothing and serves nobody; the API and rental appear in section 6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown: a price is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never: it costs less per month than running the machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} months, never when discounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{months} months, {discounted} discounted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6 Total cost of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical costs of each family&apos;s cheapest option that holds, net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per million output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per million output tokens: equivalent annual cost over {tokens} million output tokens a year, with {ratio} input tokens for each output token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even of the recommended option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 Risks and compliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory, storage and accelerator prices moved by more than half within months in 2026: agree on a validity and a price clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed depends on engine, version and settings as much as on the hardware: write the tested stack into the contract.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One machine without a spare cannot promise better than about 99 % availability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China: the State Council&apos;s notice of 2025 (No. 34) gives domestic products a 20 % price preference in public tenders from 2026-01-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US export rules apply to most NVIDIA and AMD data-centre cards, and General Prohibition 10 to Ascend 910 chips: have deliveries reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany: the energy efficiency act limits the PUE of new data centres to 1.2; personal data needs a legal basis under the GDPR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements on law and tax are orientation, not advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 Acceptance test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory: serial numbers, part numbers, memory modules and link widths against the bill of materials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn-in of 48 hours without throttling or uncorrectable memory errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model identity: checksums and parameter count of the checkpoint, sampled answers against the official API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed at {users} requests at once, {input} tokens in and {output} out, ten minutes, cold prefix cache: at least {low} for each user, first token within {first} for 95 of 100 requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory after loading: at least {free} of cache on each device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power at the wall under this load: about {power}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days at half load, with a restart and a card-failure drill; no outbound network traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestones of payment, a planning default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptance passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After three months of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9 Assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures take for granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of service a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of service a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean load of these hours, of the busiest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon, years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support and spares a year, of the hardware price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optics, cabling, installation, insurance, of the hardware price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power of a busy card, of its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PUE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity, per kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API traffic in peak hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of the way not to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: staff, floor space, network uplink, taxes on profit. Speed model: {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grades of sources: A measured or official, B named second hand, C anecdotal, D planning default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Sizing proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights follow tensor by tensor from the model&apos;s shape and the file format; the cache from its attention and the longest context; the rest from the engine. Needs are rounded up, capacities down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of one device, GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host RAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time of one token goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decode step of the recommended option, milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launches and host work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense and shared layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication between devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts of other users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recommended, so there is no bill of materials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials of the recommended option, net, with the date and source of each price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind, date, grade, source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total with installation, optics and cabling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The catalog could not be loaded, so nothing can be planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person, chat with a thinking model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team of ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team of ten, chat with a thinking model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise, 100 at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 requests in flight, chat with a thinking model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development and test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business application, retrieval and documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large distributed service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several nodes, whole-company or public service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small model on L40-class cards, short chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One device, one stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service desk over a knowledge base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding agent, per model step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financial risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long filings, reasoned answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record summary and letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campus questions and tutoring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits with limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Prices older than their kind allows, with ranges widened for age: {items}. Ask for fresh quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning defaults, not observed prices: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} machines are left out by the constraints on families, used parts or export control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own hardware is dearer: over {years} years it costs {own}, the same tokens from the API {api}. Data protection or independence, not price, is the reason to buy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::AnswerFooter</name>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::BudgetPage</name>
    <message>
        <source>Money and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ceiling for the purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options that cost more to buy are marked as over budget. Whole units of the plan&apos;s currency, net or gross as chosen below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency of every figure in the plan. Prices are converted by the catalog&apos;s dated exchange rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets the electricity tariff, the tax rate and the cooling overhead, each from the catalog with its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show prices ne&amp;t, without value-added tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies that reclaim the tax plan net; everyone else plans gross. The rate is the region&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;orizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years over which purchase and running costs are added up. Servers are usually written off in 3 to 5 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discount rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest per year at which later costs weigh less. Eight percent is a common planning default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Va&amp;lue left at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the purchase price that the machine still fetches when the horizon ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers and workstations whose graphics cards hold the whole model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers with accelerators of Chinese makers, such as Ascend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Mac or several linked ones, with memory shared by processor and graphics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or few graphics cards, with the experts in the server&apos;s main memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Families of machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room, power and parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ack space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height units that are free for the machines; 1 U is 44.45 mm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Power at the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electrical power that the machines may draw under load, without cooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Machines at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest number of machines that the plan may combine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts that may be bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machines priced from used parts: cheap, with little or no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modif&amp;ied or grey-import parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards with changed memory or without the maker&apos;s sales channel: no warranty, uncertain supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts under e&amp;xport control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices whose sale to some countries needs a licence. The catalog marks them device by device.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::ChartTableModel</name>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::ChartView</name>
    <message>
        <source>%1
%2: %3
%4</source>
        <comment>category, series: value, meaning and unit of the value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the data as a chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chart&apos;s data as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers that the chart is drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as Drawing (SVG)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::CompareView</name>
    <message>
        <source>All options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each machine, model file and engine. Click a heading to sort by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the options of one family of machines, or of all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All families</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides the options that do not meet the scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the rows in which every word occurs: machine, model, format or engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 options</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::ConcurrencyPage</name>
    <message>
        <source>The plan serves %1 requests at the same time, as you stated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people, %2 of them active, each %3 requests an hour: %4 requests arrive a second. Each is in service for %5, so %6 are in flight on average. The plan keeps %7 places, so that 95 % of the requests wait less than two seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From people to requests at the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the plan works out how many requests run at the same time, or you state the number yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the people who use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a given number of requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone who may use the model, not only those who do so right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Active in the busiest hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the people who work with it in that hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Requests per active person and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often an active person asks, per hour. A dialogue of five questions counts as five.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at the same ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that the machine works on at one moment. Open sessions in which somebody reads or types do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast it must be for each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rea&amp;ding speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six tokens a second keep pace with slow reading, fourteen feel fluent. Both are planning defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acceptable: 6 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comfortable: 14 tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens per second and &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speed at which text must appear for each user while all planned requests run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;irst token within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest acceptable wait from sending the request to the first token, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ours a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours of a working day in which the load is served; they set energy and API cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;ys a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of a year with that load: 250 for office use, 365 for a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean &amp;load of those hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean load of the hours of use, as a share of the busiest hour&apos;s load. A planning default is 30 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Growth a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the number of users grows each year; the machine must last the horizon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep serving when one machine fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans one machine more than the load needs, so that the service level holds while one is out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::FamilyCard</name>
    <message>
        <source>Per user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens a second that each user sees at the planned load, with its error band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most requests at the same time that still meet the speed asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price range of everything that has to be bought, in the plan&apos;s currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows this option in the table, with all its reasons, memory, cost and prices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No machine of this family was considered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets everything that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::InputPage</name>
    <message>
        <source>Accepted: %1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: up to %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start value comes from: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::MainWindow</name>
    <message>
        <source>Sizewright plans (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] - Sizewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Sizewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Sizewright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sizewright %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans the hardware for running large language models on your own premises.

Copyright 2026 The Sizewright contributors. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::OptionDetails</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed at the planned load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users at the asked speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of each device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache of the running requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed in main memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main memory there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total over 3 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total over 5 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total over %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net present cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivalent cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A million output tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power under load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy a year, amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part has no public price, so these figures are lower bounds. Ask for a quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no public price, ask for a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, older than a final report allows · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the selected option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the option that is selected in the table, with the source of each price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see why it fits or not, what it costs, and where each price comes from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::PlanSession</name>
    <message>
        <source>Untitled plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::PriceLinesModel</name>
    <message>
        <source>no public price, ask for a quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::PriceLinesView</name>
    <message>
        <source>Prices behind the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line of the bills of materials, with the date and the source of its price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bill of each family&apos;s best option, or of its nearest miss. Ranges grow with the age of a price.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::ReportPage</name>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report exactly as it will be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report can be in another language than the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the report as a searchable A4 PDF with bookmarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::ScenarioPage</name>
    <message>
        <source>%1 (%2 B, %3 B active)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose and model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan&apos;s na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the window&apos;s title and on the report&apos;s first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kind of use with measured request sizes and usual service levels. Choosing one fills in the fields of this page and the next; the budget stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that must run, with its size in billions of parameters. Shapes come from the makers&apos; own configuration files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xact: the maker&apos;s own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the checkpoint as published. Nothing is lost, and most memory is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Good: quantised to about 4 to 8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats whose published benchmarks keep nearly all of the native score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;rong: quantised to about 2 to 3 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also formats with a measurable loss, in exchange for a fraction of the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Distill: a small model taught by the large one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also distilled models. They are other models with other abilities, and run on small machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the quality must remain?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: published pairs of native and quantised scores, in the catalog&apos;s weight formats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that a typical request sends: question, history and documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that a thinking model writes before its answer. They are computed and waited for like the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of the answer that the user reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L&amp;ongest context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input and output of the longest request that must still fit into memory, in tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the &amp;cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the input that the server has computed before: system prompts, shared documents, earlier turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What must hold besides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine must be able to fine-t&amp;une or train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules out devices without a usable training stack. The catalog says for each device whether it can train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data must sta&amp;y inside the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules out the API and public rental as a choice. They stay in the plan as a price comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are pieces of words: 1,000 tokens are about 750 English words or 1,500 Chinese characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::StartPage</name>
    <message>
        <source>%1 tokens in, %2 out, %3 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you need to run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the use that comes closest. Everything can be changed on the next three pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a plan that was saved before. A file can also be dropped on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished plans to look at. They open as copies, so nothing can be spoiled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans that you save or open appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this plan from its file:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::TemplateCard</name>
    <message>
        <source>Starts a new plan that is filled in for this use.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::WizardView</name>
    <message>
        <source>1  Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to run: purpose, model, quality and the shape of a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Concurrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many people, how fast, and in which hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may cost, where it stands and what may be bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returns to the question before, or to the start page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on to the next of the three questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the comparison of all options. The questions can be changed there at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sizewright::WorkspacePage</name>
    <message>
        <source>Views of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different views of the same plan; they all follow every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &amp;inputs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back to the three pages of questions. The plan follows every change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is being computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
