<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Acceptance</name>
    <message>
        <source>{source}, {date}, grade {grade}</source>
        <translation>{source}，{date}，等级 {grade}</translation>
    </message>
    <message>
        <source>the plan has no figure for this; it is only recorded unless it is promised</source>
        <translation>规划没有此项数值；除非厂商有承诺，否则仅作记录</translation>
    </message>
    <message>
        <source>everything that was ordered is there</source>
        <translation>所订货物全部到齐</translation>
    </message>
    <message>
        <source>no published figure: agree on a threshold before the order, else it is only recorded</source>
        <translation>无公开数据：请在下单前约定阈值，否则仅作记录</translation>
    </message>
    <message>
        <source>the plan&apos;s bill of materials</source>
        <translation>规划的物料清单</translation>
    </message>
    <message>
        <source>Accelerators in each machine</source>
        <translation>每台机器的加速卡数量</translation>
    </message>
    <message>
        <source>Memory of each accelerator, as its driver reports it</source>
        <translation>每块加速卡的显存，以驱动程序报告为准</translation>
    </message>
    <message>
        <source>PCIe of each accelerator, one way: lanes that are in use times their nominal rate</source>
        <translation>每块加速卡的 PCIe 单向带宽：在用通道数乘以标称速率</translation>
    </message>
    <message>
        <source>Power limit that each accelerator is set to</source>
        <translation>每块加速卡设定的功耗上限</translation>
    </message>
    <message>
        <source>Processors in each machine</source>
        <translation>每台机器的处理器数量</translation>
    </message>
    <message>
        <source>Memory modules in each machine: fewer leave channels empty</source>
        <translation>每台机器的内存条数：少于此数则有通道空置</translation>
    </message>
    <message>
        <source>Main memory of each machine, sum of its modules as labelled</source>
        <translation>每台机器的主内存，按内存条标称容量之和</translation>
    </message>
    <message>
        <source>Memory clock as configured, slowest module</source>
        <translation>内存配置速率，以最慢的内存条为准</translation>
    </message>
    <message>
        <source>Layers, by the configuration beside the weights</source>
        <translation>层数，以权重旁的配置文件为准</translation>
    </message>
    <message>
        <source>Hidden width</source>
        <translation>隐藏层宽度</translation>
    </message>
    <message>
        <source>Routed experts of a layer</source>
        <translation>每层的路由专家数</translation>
    </message>
    <message>
        <source>only recorded: weights are read in order, so random reads of 4 KiB hardly change how long a model loads. The target that articles give cannot be met as it stands: {iops} reads a second with {depth} in flight are {latency} each in the mean (Little&apos;s law), not 100 µs.</source>
        <translation>仅作记录：权重按顺序读取，4 KiB 随机读取几乎不影响模型加载时间。文章给出的指标本身无法达到：每秒 {iops} 次读取、{depth} 个在途时，平均每次为 {latency}（利特尔法则），而不是 100 µs。</translation>
    </message>
    <message>
        <source>Random reads of 4 KiB a second, four jobs of depth 32</source>
        <translation>每秒 4 KiB 随机读取次数，四个任务，队列深度 32</translation>
    </message>
    <message>
        <source>Mean time of each of them</source>
        <translation>每次读取的平均时间</translation>
    </message>
    <message>
        <source>What was delivered, against the bill of materials</source>
        <translation>到货实物与物料清单核对</translation>
    </message>
    <message>
        <source>Run inventory.sh on every machine, compare serial and part numbers with order and delivery note, and keep its output: firmware, ECC, links and topology.</source>
        <translation>在每台机器上运行 inventory.sh，将序列号和部件号与订单和送货单核对，并保存其输出：固件、ECC、链路和拓扑。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Serial and part numbers are those of order and delivery note</source>
        <translation>序列号和部件号与订单和送货单一致</translation>
    </message>
    <message>
        <source>The maker confirms its warranty for these serial numbers</source>
        <translation>原厂确认对这些序列号提供质保</translation>
    </message>
    <message>
        <source>the quote promises the maker&apos;s warranty</source>
        <translation>报价承诺原厂质保</translation>
    </message>
    <message>
        <source>48 to 72 hours under full load</source>
        <translation>满载运行 48 至 72 小时</translation>
    </message>
    <message>
        <source>Run burn_in.sh on all machines at the same time, in the room where they will stand, covers closed.</source>
        <translation>在机器最终安放的机房内，盖好机箱，在所有机器上同时运行 burn_in.sh。</translation>
    </message>
    <message>
        <source>Hours under load without interruption</source>
        <translation>不间断负载运行小时数</translation>
    </message>
    <message>
        <source>usual length of a burn-in; planning default, grade D</source>
        <translation>老化测试的通常时长；规划默认值，等级 D</translation>
    </message>
    <message>
        <source>Samples at which a device had slowed down because of heat or its supply</source>
        <translation>设备因过热或供电而降频的采样次数</translation>
    </message>
    <message>
        <source>cooling and supply bear the full load</source>
        <translation>散热和供电可承受满载</translation>
    </message>
    <message>
        <source>Memory errors that could not be corrected</source>
        <translation>不可纠正的内存错误</translation>
    </message>
    <message>
        <source>one is enough to change a card</source>
        <translation>出现一次即应更换该卡</translation>
    </message>
    <message>
        <source>The model is the one that was promised, not a distilled, pruned or coarser one</source>
        <translation>模型与承诺的一致，不是蒸馏、剪枝或精度更低的版本</translation>
    </message>
    <message>
        <source>The vendor hands over SHA256SUMS of every weight file, best the maker&apos;s own. Run model_identity.sh in the folder of the weights. Then ask 200 or more fixed questions (mathematics, code, Chinese, German) of the machine and of the maker&apos;s API, and compare the answers.</source>
        <translation>供应商须提交所有权重文件的 SHA256SUMS，最好是模型发布方提供的。在权重文件夹中运行 model_identity.sh。然后向机器和模型发布方的 API 提出 200 个以上固定问题（数学、代码、中文、德文），并比较回答。</translation>
    </message>
    <message>
        <source>Weight files that are missing in the list or differ from it</source>
        <translation>清单中缺失或与清单不符的权重文件数</translation>
    </message>
    <message>
        <source>every weight file is listed and unchanged</source>
        <translation>每个权重文件均已列出且未改动</translation>
    </message>
    <message>
        <source>Size of all weight files</source>
        <translation>全部权重文件的大小</translation>
    </message>
    <message>
        <source>the size of {model} as {format}</source>
        <translation>{model} 采用 {format} 时的大小</translation>
    </message>
    <message>
        <source>Parameters, counted in the headers of the weight files without scales</source>
        <translation>参数量，按权重文件头统计，不含缩放因子</translation>
    </message>
    <message>
        <source>Questions whose answers were compared</source>
        <translation>已比较回答的问题数</translation>
    </message>
    <message>
        <source>fewer tell little; planning default, grade D</source>
        <translation>过少则说明不了问题；规划默认值，等级 D</translation>
    </message>
    <message>
        <source>Share of them that are as right as the API&apos;s</source>
        <translation>其中正确程度与 API 相当的比例</translation>
    </message>
    <message>
        <source>Seven days at half load, a restart, and a failed card</source>
        <translation>半载运行七天、一次重启和一次坏卡</translation>
    </message>
    <message>
        <source>Let bench.sh send half the planned load for seven days. Restart once without warning. Then take one card or machine out of service and call the vendor&apos;s support as in an emergency.</source>
        <translation>用 bench.sh 连续七天发送规划负载的一半。不预先通知重启一次。然后停用一块卡或一台机器，按紧急情况联系供应商的技术支持。</translation>
    </message>
    <message>
        <source>Hours at half load</source>
        <translation>半载运行小时数</translation>
    </message>
    <message>
        <source>seven days; planning default, grade D</source>
        <translation>七天；规划默认值，等级 D</translation>
    </message>
    <message>
        <source>Share of requests that failed</source>
        <translation>失败请求的比例</translation>
    </message>
    <message>
        <source>From power on to the first answer</source>
        <translation>从开机到首次回答的时间</translation>
    </message>
    <message>
        <source>Share of the load that is carried without one machine</source>
        <translation>缺少一台机器时可承载的负载比例</translation>
    </message>
    <message>
        <source>what the layout leaves when one machine fails</source>
        <translation>一台机器故障时该布局剩余的能力</translation>
    </message>
    <message>
        <source>Hours until support answered</source>
        <translation>技术支持响应所用小时数</translation>
    </message>
    <message>
        <source>response time of the quote</source>
        <translation>报价中的响应时间</translation>
    </message>
    <message>
        <source>Hours until the machine was whole again</source>
        <translation>机器恢复完好所用小时数</translation>
    </message>
    <message>
        <source>repair time of the quote</source>
        <translation>报价中的修复时间</translation>
    </message>
    <message>
        <source>Power of each machine at the wall</source>
        <translation>每台机器的插座端功耗</translation>
    </message>
    <message>
        <source>Read a calibrated meter or the rack&apos;s power distribution: with the model loaded and nothing to do, and during the run at the planned load. power.sh logs what the devices say of themselves beside it.</source>
        <translation>读取经校准的电表或机柜配电单元：在模型已加载但空闲时，以及在规划负载运行期间。power.sh 同时记录设备自报的数值。</translation>
    </message>
    <message>
        <source>Model loaded, nothing to do</source>
        <translation>模型已加载，空闲</translation>
    </message>
    <message>
        <source>Mean at the planned load</source>
        <translation>规划负载下的平均值</translation>
    </message>
    <message>
        <source>Highest reading of the burn-in</source>
        <translation>老化测试中的最高读数</translation>
    </message>
    <message>
        <source>the bad end of the plan&apos;s range; typical is {typical}</source>
        <translation>规划区间的不利端；典型值为 {typical}</translation>
    </message>
    <message>
        <source>what feed and cooling are planned for</source>
        <translation>供电线路和散热的规划值</translation>
    </message>
    <message>
        <source>power of one machine in the quote</source>
        <translation>报价中单台机器的功耗</translation>
    </message>
    <message>
        <source>Reading the weights</source>
        <translation>读取权重</translation>
    </message>
    <message>
        <source>Run disk.sh on the disk that holds the weights; then empty the page cache, start the engine and read the time of loading from its log.</source>
        <translation>在存放权重的硬盘上运行 disk.sh；然后清空页缓存，启动推理引擎，从其日志读取加载时间。</translation>
    </message>
    <message>
        <source>Sequential reads of 1 MiB, one disk</source>
        <translation>1 MiB 顺序读取，单盘</translation>
    </message>
    <message>
        <source>Weights loaded, nothing of them in memory before</source>
        <translation>权重加载完成，此前内存中没有任何权重</translation>
    </message>
    <message>
        <source>{size} over the slower of disk and loader; typical is {typical} ({source})</source>
        <translation>{size} 除以硬盘与加载器中较慢者的速度；典型值为 {typical}（{source}）</translation>
    </message>
    <message>
        <source>Room on the disks of each machine</source>
        <translation>每台机器的硬盘空间</translation>
    </message>
    <message>
        <source>weights as often as they are kept, data, and the system</source>
        <translation>按保存份数计的权重、数据和操作系统</translation>
    </message>
    <message>
        <source>Works without the internet, and speaks to nobody</source>
        <translation>无需互联网即可工作，且不与外界通信</translation>
    </message>
    <message>
        <source>Cut the machines off from the internet, restart them, and run offline.sh while bench.sh sends requests. Take the list of software with versions (SBOM).</source>
        <translation>断开机器的互联网连接并重启，在 bench.sh 发送请求的同时运行 offline.sh。索取带版本的软件清单（SBOM）。</translation>
    </message>
    <message>
        <source>Connections to addresses outside your own network</source>
        <translation>与自有网络以外地址的连接数</translation>
    </message>
    <message>
        <source>no data leave the house</source>
        <translation>数据不出本单位</translation>
    </message>
    <message>
        <source>Open ports that nobody has agreed on</source>
        <translation>未经约定的开放端口数</translation>
    </message>
    <message>
        <source>only agreed services listen</source>
        <translation>仅监听约定的服务</translation>
    </message>
    <message>
        <source>Starts and answers without the internet</source>
        <translation>无互联网时可启动并回答</translation>
    </message>
    <message>
        <source>List of all software with versions and licences</source>
        <translation>全部软件清单，含版本和许可证</translation>
    </message>
    <message>
        <source>Handed over, and three months of service</source>
        <translation>移交及三个月运行</translation>
    </message>
    <message>
        <source>Train the staff, hand over documents, accounts and spare parts, and keep the list of defects until all are mended.</source>
        <translation>培训人员，移交文件、账号和备件，并持续跟踪缺陷清单，直至全部修复。</translation>
    </message>
    <message>
        <source>Staff can start, stop, update and restore without the vendor</source>
        <translation>人员无需供应商即可启动、停止、更新和恢复</translation>
    </message>
    <message>
        <source>Documents, accounts, licences and this protocol with all results</source>
        <translation>文件、账号、许可证，以及含全部结果的本验收记录</translation>
    </message>
    <message>
        <source>Spare parts on site</source>
        <translation>现场备件</translation>
    </message>
    <message>
        <source>the quote promises spare parts on site</source>
        <translation>报价承诺备件存放在现场</translation>
    </message>
    <message>
        <source>Defects that are open after three months</source>
        <translation>三个月后仍未解决的缺陷数</translation>
    </message>
    <message>
        <source>all defects are mended</source>
        <translation>全部缺陷已修复</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>清点</translation>
    </message>
    <message>
        <source>Burn-in</source>
        <translation>老化测试</translation>
    </message>
    <message>
        <source>Identity of the model</source>
        <translation>模型真实性</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功耗</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Promise of the vendor</source>
        <translation>供应商承诺</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <source>Catalog</source>
        <translation>产品目录</translation>
    </message>
    <message>
        <source>Test method</source>
        <translation>测试方法</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不低于</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不高于</translation>
    </message>
    <message>
        <source>equal to</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Acceptance passed</source>
        <translation>验收通过</translation>
    </message>
    <message>
        <source>After three months of service</source>
        <translation>运行三个月后</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Retrieval</source>
        <translation>检索</translation>
    </message>
    <message>
        <source>Long context</source>
        <translation>长上下文</translation>
    </message>
    <message>
        <source>Requests of this plan</source>
        <translation>本规划的请求</translation>
    </message>
    <message>
        <source>the bad end of the plan&apos;s range; typical is {typical} ({basis})</source>
        <translation>规划区间的不利端；典型值为 {typical}（{basis}）</translation>
    </message>
    <message>
        <source>the service level that the plan is made for</source>
        <translation>规划所依据的服务水平</translation>
    </message>
    <message>
        <source>{profile}: {input} tokens in, {output} out, {users} at once</source>
        <translation>{profile}：输入 {input} token，输出 {output} token，{users} 个并发</translation>
    </message>
    <message>
        <source>Ten minutes of steady load by bench.sh. Means count; median, 95 and 99 of 100 requests are in the result files. Runs with a cold and with a warm prefix cache are apart.</source>
        <translation>用 bench.sh 施加十分钟稳定负载。以平均值为准；中位数及第 95、第 99 百分位数见结果文件。前缀缓存为空与已预热的运行分开进行。</translation>
    </message>
    <message>
        <source>Time to the first token, mean, cold prefix cache</source>
        <translation>首 token 延迟，平均值，前缀缓存为空</translation>
    </message>
    <message>
        <source>Time per output token after the first, mean</source>
        <translation>首 token 之后每个输出 token 的时间，平均值</translation>
    </message>
    <message>
        <source>Output tokens per second of all users</source>
        <translation>所有用户每秒输出 token 数</translation>
    </message>
    <message>
        <source>Requests that failed</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>every request is answered</source>
        <translation>每个请求都得到回答</translation>
    </message>
    <message>
        <source>Time to the first token, mean, the same prompts again</source>
        <translation>首 token 延迟，平均值，重复相同提示词</translation>
    </message>
    <message>
        <source>only recorded: how much of it the cache still holds depends on the run</source>
        <translation>仅作记录：缓存中还保留多少取决于运行情况</translation>
    </message>
    <message>
        <source>Time to the first token of 95 of 100 requests</source>
        <translation>95% 请求的首 token 延迟</translation>
    </message>
    <message>
        <source>{profile}: requests of {tokens} tokens do not fit into the memory that the plan leaves for the cache, or into the model&apos;s context, and are not tested.</source>
        <translation>{profile}：{tokens} token 的请求超出规划留给缓存的内存或模型的上下文，不作测试。</translation>
    </message>
    <message>
        <source>{profile}: its requests of {tokens} tokens are longer than the {planned} that the plan asks for. Start the engine with that context for this test.</source>
        <translation>{profile}：其请求为 {tokens} token，长于规划要求的 {planned}。进行此项测试时请以该上下文长度启动推理引擎。</translation>
    </message>
    <message>
        <source>promised: &quot;{statement}&quot;</source>
        <translation>承诺：“{statement}”</translation>
    </message>
    <message>
        <source>The promise does not say whether its speed is each user&apos;s or that of all; the weaker reading is tested, all together. Have it written into the contract.</source>
        <translation>该承诺未说明速度是每个用户的还是所有用户合计的；按较宽松的理解测试，即合计。请要求写入合同。</translation>
    </message>
    <message>
        <source>The promise &quot;{statement}&quot; does not state lengths and number of requests completely; it is tested with {input} tokens in, {output} out and {users} at once. Agree on these before the order.</source>
        <translation>承诺“{statement}”未完整说明请求的长度和数量；按输入 {input} token、输出 {output} token、{users} 个并发测试。请在下单前就此达成约定。</translation>
    </message>
    <message>
        <source>The engine alone: 512 tokens of prompt, 128 of answer, one request</source>
        <translation>仅推理引擎：512 token 提示词，128 token 回答，单个请求</translation>
    </message>
    <message>
        <source>With no server running: bench.sh starts the engine&apos;s own tool.</source>
        <translation>不运行服务器：bench.sh 启动推理引擎自带的工具。</translation>
    </message>
    <message>
        <source>Prompt tokens per second</source>
        <translation>每秒提示词 token 数</translation>
    </message>
    <message>
        <source>Output tokens per second</source>
        <translation>每秒输出 token 数</translation>
    </message>
    <message>
        <source>Most requests at once within the service level</source>
        <translation>满足服务水平的最大并发请求数</translation>
    </message>
    <message>
        <source>From the runs with this plan&apos;s requests: the largest number at once at which 95 of 100 requests have their first token within {first} and {rate} or more after it.</source>
        <translation>根据本规划请求的各次运行：95% 请求的首 token 在 {first} 内到达、此后不低于 {rate} 时的最大并发数。</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>the bad end of the plan&apos;s range; typical is {users}</source>
        <translation>规划区间的不利端；典型值为 {users}</translation>
    </message>
    <message>
        <source>One request of {tokens} tokens is answered</source>
        <translation>单个 {tokens} token 的请求得到回答</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>holds the promise, misses the plan</source>
        <translation>达到承诺，未达规划</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测</translation>
    </message>
    <message>
        <source>holds the plan, misses the promise</source>
        <translation>达到规划，未达承诺</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>may be paid</source>
        <translation>可付款</translation>
    </message>
    <message>
        <source>waits for tests</source>
        <translation>等待测试</translation>
    </message>
    <message>
        <source>withhold</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>{file} does not tell the time to the first token of 95 of 100 requests; note it by hand.</source>
        <translation>{file} 未给出 95% 请求的首 token 延迟；请手工记录。</translation>
    </message>
    <message>
        <source>{file}: no step of the protocol sends such requests ({input} tokens in, {output} out, {users} at once); the run is not counted.</source>
        <translation>{file}：验收规程中没有发送此类请求的步骤（输入 {input} token，输出 {output} token，{users} 个并发）；该次运行不计入。</translation>
    </message>
    <message>
        <source>{file}: the protocol has no check &quot;{check}&quot;; its value is not counted.</source>
        <translation>{file}：验收规程中没有“{check}”这项检查；其数值不计入。</translation>
    </message>
    <message>
        <source>Acceptance protocol</source>
        <translation>验收规程</translation>
    </message>
    <message>
        <source>Against the quote of {vendor}.</source>
        <translation>对照 {vendor} 的报价。</translation>
    </message>
    <message>
        <source>Payment: {milestone} ({share}, a planning default).</source>
        <translation>付款：{milestone}（{share}，规划默认值）。</translation>
    </message>
    <message>
        <source>How to take a machine over</source>
        <translation>如何验收机器</translation>
    </message>
    <message>
        <source>Make protocol.md a part of the contract before the order: thresholds, lengths of requests, payment.</source>
        <translation>请在下单前将 protocol.md 列为合同的一部分：阈值、请求长度、付款。</translation>
    </message>
    <message>
        <source>Read the scripts before you run them; inventory.sh, power.sh and offline.sh want root. The tools that they call are named in the protocol and must be installed.</source>
        <translation>运行脚本前请先通读；inventory.sh、power.sh 和 offline.sh 需要 root 权限。脚本调用的工具已在验收规程中列出，须事先安装。</translation>
    </message>
    <message>
        <source>Run them in the order of the protocol. All of them write into the folder results; copy those of several machines together, each file bears the machine&apos;s name.</source>
        <translation>按验收规程的顺序运行。所有脚本都写入 results 文件夹；多台机器的结果请复制到一起，每个文件都带有机器名。</translation>
    </message>
    <message>
        <source>Write what is read off by hand into the column &quot;measured&quot; of by-hand.csv, with a decimal point, in the unit beside it; 1 is yes, 0 is no, shares are 0 to 1.</source>
        <translation>将手工读取的数值填入 by-hand.csv 的“measured”列，小数点用句点，单位以旁边所列为准；1 为是，0 为否，比例为 0 至 1。</translation>
    </message>
    <message>
        <source>Then have it judged: sizewright-cli kit record PROJECT.json by-hand.csv results</source>
        <translation>然后进行判定：sizewright-cli kit record PROJECT.json by-hand.csv results</translation>
    </message>
    <message>
        <source>The scripts run on Linux and macOS; there are none for Windows.</source>
        <translation>脚本可在 Linux 和 macOS 上运行；没有 Windows 版本。</translation>
    </message>
</context>
<context>
    <name>Accuracy</name>
    <message>
        <source>time per token, ms</source>
        <translation>每 token 时延（ms）</translation>
    </message>
    <message>
        <source>speed of one user, tokens/s</source>
        <translation>单用户速度（tokens/s）</translation>
    </message>
    <message>
        <source>throughput, tokens/s</source>
        <translation>吞吐量（tokens/s）</translation>
    </message>
    <message>
        <source>time to the first token, ms</source>
        <translation>首 token 延迟（ms）</translation>
    </message>
    <message>
        <source>reading the prompt, tokens/s</source>
        <translation>提示词处理速度（tokens/s）</translation>
    </message>
    <message>
        <source>unseen models</source>
        <translation>未见过的模型</translation>
    </message>
    <message>
        <source>unseen devices</source>
        <translation>未见过的设备</translation>
    </message>
    <message>
        <source>unseen deployments</source>
        <translation>未见过的部署</translation>
    </message>
    <message>
        <source>rows that the fit has seen</source>
        <translation>拟合时见过的数据行</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>domestic chips</source>
        <translation>国产芯片</translation>
    </message>
    <message>
        <source>Mac</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>Mac cluster</source>
        <translation>Mac 集群</translation>
    </message>
    <message>
        <source>CPU and GPU hybrid</source>
        <translation>CPU 与 GPU 混合推理</translation>
    </message>
    <message>
        <source>CPU only</source>
        <translation>纯 CPU</translation>
    </message>
    <message>
        <source>measured {measured}, predicted {predicted} ({low} to {high})</source>
        <translation>实测 {measured}，预测 {predicted}（{low} 至 {high}）</translation>
    </message>
    <message>
        <source>predicted as measured</source>
        <translation>预测与实测相等</translation>
    </message>
    <message>
        <source>30 % above</source>
        <translation>高 30%</translation>
    </message>
    <message>
        <source>30 % below</source>
        <translation>低 30%</translation>
    </message>
    <message>
        <source>Predicted against measured: {metric}; {way}</source>
        <translation>预测值与实测值对比：{metric}；{way}</translation>
    </message>
    <message>
        <source>Each mark is a published measurement; on the middle line it was predicted exactly, between the outer lines within 30 %.</source>
        <translation>每个点代表一项已公布的实测；落在中线上表示预测完全准确，落在两条外线之间表示误差在 30% 以内。</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Error and coverage of predicted speeds: {way}</source>
        <translation>预测速度的误差与覆盖率：{way}</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Median error</source>
        <translation>误差中位数</translation>
    </message>
    <message>
        <source>Within 30 %</source>
        <translation>30% 以内</translation>
    </message>
    <message>
        <source>In the band</source>
        <translation>区间内</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>{family} with {engine}: none of the {rows} rows can be predicted.</source>
        <translation>{family}（{engine}）：{rows} 行数据均无法预测。</translation>
    </message>
    <message>
        <source>{family} with {engine}: only {rows} rows, too few to trust the figures.</source>
        <translation>{family}（{engine}）：只有 {rows} 行数据，太少，数值不足为信。</translation>
    </message>
    <message>
        <source>{family} with {engine}: poor. Only {near} of the rows lie within 30 %, {held} in their band.</source>
        <translation>{family}（{engine}）：较差。只有 {near} 的数据行误差在 30% 以内，{held} 落在误差区间内。</translation>
    </message>
</context>
<context>
    <name>Baseline</name>
    <message>
        <source>API: {item}</source>
        <translation>API：{item}</translation>
    </message>
    <message>
        <source>Rental: no price found</source>
        <translation>租用：未找到价格</translation>
    </message>
    <message>
        <source>Rental in the hours of service, {hours} a month: {devices} × {item}</source>
        <translation>按服务时段租用，每月 {hours} 小时：{devices} × {item}</translation>
    </message>
    <message>
        <source>Rental, reserved for {months} months: {devices} × {item}</source>
        <translation>预留租用 {months} 个月：{devices} × {item}</translation>
    </message>
    <message>
        <source>Rental around the clock: {devices} × {item}</source>
        <translation>全天候租用：{devices} × {item}</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推算</translation>
    </message>
</context>
<context>
    <name>Bill</name>
    <message>
        <source>no public price, ask for a quote</source>
        <translation>无公开价格，请询价</translation>
    </message>
    <message>
        <source>supplied by the site, not counted</source>
        <translation>由场地提供，不计入</translation>
    </message>
    <message>
        <source>in the price of the machine</source>
        <translation>已含在机器价格中</translation>
    </message>
    <message>
        <source>{kind}, {date}, {grade}: {typical} {currency} ({low} to {high}) with {tax} tax</source>
        <translation>{kind}，{date}，{grade}：{typical} {currency}（{low} 至 {high}），含税 {tax}</translation>
    </message>
    <message>
        <source>{kind}, {date}, {grade}: {typical} {currency} ({low} to {high}) net</source>
        <translation>{kind}，{date}，{grade}：{typical} {currency}（{low} 至 {high}），不含税</translation>
    </message>
    <message>
        <source>{kind}, {date}, {grade}: {typical} {currency} with {tax} tax</source>
        <translation>{kind}，{date}，{grade}：{typical} {currency}，含税 {tax}</translation>
    </message>
    <message>
        <source>{kind}, {date}, {grade}: {typical} {currency} net</source>
        <translation>{kind}，{date}，{grade}：{typical} {currency}，不含税</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>场地</translation>
    </message>
    <message>
        <source>Services and running costs</source>
        <translation>服务与运行成本</translation>
    </message>
    <message>
        <source>The power of the machines is not published: ask the vendor.</source>
        <translation>机器功耗未公布：请询问供应商。</translation>
    </message>
    <message>
        <source>for {power}, the limit of all machines together</source>
        <translation>按 {power} 计，即全部机器的功耗上限之和</translation>
    </message>
    <message>
        <source>for {units} height units</source>
        <translation>按 {units} U 机柜空间计</translation>
    </message>
    <message>
        <source>for {power} of heat</source>
        <translation>按 {power} 散热量计</translation>
    </message>
    <message>
        <source>to which users connect</source>
        <translation>供用户接入</translation>
    </message>
    <message>
        <source>{persons} full-time persons, at the cost that the plan states</source>
        <translation>{persons} 名全职人员，按规划所填成本计</translation>
    </message>
    <message>
        <source>{typical} of the hardware price, {low} to {high}</source>
        <translation>硬件价格的 {typical}，{low} 至 {high}</translation>
    </message>
    <message>
        <source>{count} modules of {size} GB in each machine, in its price</source>
        <translation>每台机器 {count} 条 {size} GB 内存条，已含在机器价格中</translation>
    </message>
    <message>
        <source>{size} in each machine, in its price</source>
        <translation>每台机器 {size}，已含在机器价格中</translation>
    </message>
    <message>
        <source>{size} are needed on each machine; its price names no disks: have them written into the quote</source>
        <translation>每台机器需要 {size}；其价格未列明硬盘：请让供应商写入报价</translation>
    </message>
    <message>
        <source>{amount} a year, with cooling and feed and with idle hours</source>
        <translation>每年 {amount}，含制冷和供电损耗以及空闲时段</translation>
    </message>
</context>
<context>
    <name>BreakEven</name>
    <message>
        <source>break-even unknown, a price is missing</source>
        <translation>回本期未知，缺少价格</translation>
    </message>
    <message>
        <source>buying has paid back after {months} months, {discounted} when discounted</source>
        <translation>采购 {months} 个月后回本，折现后为 {discounted} 个月</translation>
    </message>
    <message>
        <source>buying has paid back after {months} months, never when discounted</source>
        <translation>采购 {months} 个月后回本，折现后无法回本</translation>
    </message>
    <message>
        <source>buying never pays back: this way costs less per month than running the machine</source>
        <translation>购买永远无法回本：该方式每月费用低于自有设备的运行费用</translation>
    </message>
    <message>
        <source>buying does not pay back within the {years} years of the plan</source>
        <translation>采购在规划的 {years} 年内无法回本</translation>
    </message>
    <message>
        <source>buying does not pay back within the {years} years of the plan; at steady costs it would after {months} months</source>
        <translation>在计划的 {years} 年内无法回本；若成本不变，需 {months} 个月</translation>
    </message>
    <message>
        <source>buying has paid back after {months} months, when discounted not within the {years} years of the plan</source>
        <translation>采购 {months} 个月后回本，折现后在规划的 {years} 年内无法回本</translation>
    </message>
    <message>
        <source>Never by use either: even if the machines write around the clock at the service level, the API costs less.</source>
        <translation>提高利用率也无法回本：即使机器按服务水平全天候生成，API 仍更便宜。</translation>
    </message>
    <message>
        <source>Never by use either: even around the clock renting costs less a year.</source>
        <translation>提高使用率也无法回本：即使全天候使用，租用的年费用仍更低。</translation>
    </message>
    <message>
        <source>Buying is cheaper once the machines are needed for {share} of a year&apos;s hours; the plan needs them for {planned}.</source>
        <translation>全年有 {share} 的时间需要用到机器时，采购即更便宜；规划中为 {planned}。</translation>
    </message>
    <message>
        <source>Buying is cheaper from {tokens} million output tokens a year on, {share} of what the machines write around the clock at the service level; the plan has {now} million, {planned}.</source>
        <translation>每年输出超过 {tokens} 百万 token 时购买更便宜，相当于机器按服务水平全天候产出的 {share}；计划为 {now} 百万，即 {planned}。</translation>
    </message>
</context>
<context>
    <name>CatalogField</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the entry is called everywhere in the program.</source>
        <translation>条目在程序中统一使用的名称。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列/路线</translation>
    </message>
    <message>
        <source>Models of one family share their architecture.</source>
        <translation>同一系列的模型架构相同。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>All parameters, as the maker publishes them.</source>
        <translation>发布方公布的总参数量。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>激活参数</translation>
    </message>
    <message>
        <source>Parameters that work on each token.</source>
        <translation>处理每个 token 时激活的参数量。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Number of transformer layers.</source>
        <translation>Transformer 层数。</translation>
    </message>
    <message>
        <source>Hidden size</source>
        <translation>隐藏维度</translation>
    </message>
    <message>
        <source>Width of the residual stream, in elements.</source>
        <translation>残差流的宽度，以元素数计。</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Tokens that the model can hold at once.</source>
        <translation>模型一次可容纳的 token 数。</translation>
    </message>
    <message>
        <source>Native format</source>
        <translation>原生格式</translation>
    </message>
    <message>
        <source>Weight format in which the maker publishes the model.</source>
        <translation>发布方发布模型时采用的权重格式。</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>Routed experts of each expert layer; none for a dense model.</source>
        <translation>每个专家层的路由专家数；稠密模型为空。</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Month in which the weights were published.</source>
        <translation>权重发布的月份。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Terms under which the weights may be used.</source>
        <translation>使用权重须遵守的条款。</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Who makes the device.</source>
        <translation>设备的制造商。</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Generation of the chip, which decides what the speed model knows of it.</source>
        <translation>芯片的代际，决定速度模型掌握哪些芯片特性。</translation>
    </message>
    <message>
        <source>Family of machines that the device belongs to.</source>
        <translation>设备所属的机器技术路线。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Memory of one device as its driver reports it.</source>
        <translation>单个设备的显存，以驱动程序报告的数值为准。</translation>
    </message>
    <message>
        <source>On the box</source>
        <translation>标称容量</translation>
    </message>
    <message>
        <source>The figure in the device&apos;s name.</source>
        <translation>设备名称中标示的容量。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Peak rate of the device&apos;s own memory.</source>
        <translation>设备自身显存的峰值速率。</translation>
    </message>
    <message>
        <source>Memory bus</source>
        <translation>显存位宽</translation>
    </message>
    <message>
        <source>Width of the memory interface.</source>
        <translation>显存接口的位宽。</translation>
    </message>
    <message>
        <source>Memory rate</source>
        <translation>内存速率</translation>
    </message>
    <message>
        <source>Transfers of each line of the memory interface.</source>
        <translation>内存接口每条数据线的传输速率。</translation>
    </message>
    <message>
        <source>16-bit peak</source>
        <translation>16 位峰值</translation>
    </message>
    <message>
        <source>Dense peak in BF16, or in FP16 where the device has no BF16.</source>
        <translation>BF16 稠密算力峰值；设备不支持 BF16 时为 FP16。</translation>
    </message>
    <message>
        <source>FP8 peak</source>
        <translation>FP8 峰值</translation>
    </message>
    <message>
        <source>Dense peak in FP8.</source>
        <translation>FP8 稠密算力峰值。</translation>
    </message>
    <message>
        <source>INT8 peak</source>
        <translation>INT8 峰值</translation>
    </message>
    <message>
        <source>Dense peak in INT8.</source>
        <translation>INT8 稠密算力峰值。</translation>
    </message>
    <message>
        <source>FP4 peak</source>
        <translation>FP4 峰值</translation>
    </message>
    <message>
        <source>Dense peak in FP4.</source>
        <translation>FP4 稠密算力峰值。</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>互联</translation>
    </message>
    <message>
        <source>Rate between devices of one machine, in one direction.</source>
        <translation>同一机器内设备之间的单向速率。</translation>
    </message>
    <message>
        <source>PCIe</source>
        <translation>PCIe</translation>
    </message>
    <message>
        <source>Rate to the host, in one direction.</source>
        <translation>与主机之间的单向速率。</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功耗</translation>
    </message>
    <message>
        <source>Board or system limit under load.</source>
        <translation>负载下的板卡或系统功耗上限。</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>空闲功耗</translation>
    </message>
    <message>
        <source>Power while nothing is asked.</source>
        <translation>没有请求时的功耗。</translation>
    </message>
    <message>
        <source>Discontinued</source>
        <translation>停产</translation>
    </message>
    <message>
        <source>Date from which it cannot be bought new; empty while it is sold.</source>
        <translation>自该日期起无法买到新品；在售时为空。</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Cores of one socket.</source>
        <translation>每路处理器的核心数。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道数</translation>
    </message>
    <message>
        <source>Memory channels of one socket.</source>
        <translation>每路处理器的内存通道数。</translation>
    </message>
    <message>
        <source>Fastest memory that the socket drives.</source>
        <translation>每路处理器支持的最高内存速率。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指令集</translation>
    </message>
    <message>
        <source>Widest instruction set that engines use.</source>
        <translation>推理引擎所用的最宽指令集。</translation>
    </message>
    <message>
        <source>Thermal design power of one socket.</source>
        <translation>每路处理器的热设计功耗。</translation>
    </message>
    <message>
        <source>Family of machines.</source>
        <translation>机器的技术路线。</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Id of the devices in the machine.</source>
        <translation>机器所用设备的 ID。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备数</translation>
    </message>
    <message>
        <source>Devices in one machine.</source>
        <translation>单台机器的设备数。</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Id of the processors.</source>
        <translation>处理器的 ID。</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>路数</translation>
    </message>
    <message>
        <source>Processors in one machine.</source>
        <translation>单台机器的处理器数。</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>内存条数</translation>
    </message>
    <message>
        <source>Memory modules in one machine.</source>
        <translation>单台机器的内存条数。</translation>
    </message>
    <message>
        <source>Module size</source>
        <translation>单条容量</translation>
    </message>
    <message>
        <source>Size of one memory module.</source>
        <translation>单根内存条的容量。</translation>
    </message>
    <message>
        <source>Host memory</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Main memory of one machine: modules times their size.</source>
        <translation>单台机器的主内存：条数乘以单条容量。</translation>
    </message>
    <message>
        <source>Host power</source>
        <translation>主机功耗</translation>
    </message>
    <message>
        <source>Power of one machine without its accelerators.</source>
        <translation>单台机器不含加速卡的功耗。</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机架高度</translation>
    </message>
    <message>
        <source>Height in the rack; 0 for what stands on a desk.</source>
        <translation>在机架中占用的高度；桌面设备为 0。</translation>
    </message>
    <message>
        <source>Most machines</source>
        <translation>最多台数</translation>
    </message>
    <message>
        <source>Machines that can work together.</source>
        <translation>可协同工作的机器台数。</translation>
    </message>
    <message>
        <source>Link between</source>
        <translation>机间互联</translation>
    </message>
    <message>
        <source>Id of the link between machines.</source>
        <translation>机器之间互联的 ID。</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Container of the file: safetensors, GGUF or MLX.</source>
        <translation>文件的容器格式：safetensors、GGUF 或 MLX。</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Nominal bits of a weight.</source>
        <translation>每个权重的标称位数。</translation>
    </message>
    <message>
        <source>Arithmetic</source>
        <translation>运算格式</translation>
    </message>
    <message>
        <source>Numbers that the device multiplies in.</source>
        <translation>设备执行乘法时所用的数值格式。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>What remains of the model: exact, good or strong quantisation.</source>
        <translation>模型质量的保留程度：原版、良好或强量化。</translation>
    </message>
    <message>
        <source>Score kept</source>
        <translation>得分保留率</translation>
    </message>
    <message>
        <source>Share of the native score that published pairs kept, median.</source>
        <translation>公开对比中相对原版得分的保留比例，中位数。</translation>
    </message>
    <message>
        <source>Block type</source>
        <translation>块类型</translation>
    </message>
    <message>
        <source>Storage of tensors for which no rule says otherwise.</source>
        <translation>没有另行规定的张量所采用的存储格式。</translation>
    </message>
    <message>
        <source>Speed model</source>
        <translation>速度模型</translation>
    </message>
    <message>
        <source>Which equations describe its speed.</source>
        <translation>描述其速度所用的方程组。</translation>
    </message>
    <message>
        <source>Memory share</source>
        <translation>显存占比</translation>
    </message>
    <message>
        <source>Share of device memory that weights, cache and activations may use.</source>
        <translation>权重、缓存和激活值可使用的设备显存比例。</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>驱动上下文</translation>
    </message>
    <message>
        <source>Driver context and communication buffers on each device.</source>
        <translation>每个设备上的驱动上下文和通信缓冲区。</translation>
    </message>
    <message>
        <source>Most running</source>
        <translation>最大并行数</translation>
    </message>
    <message>
        <source>Sequences that decode together; not stated: as memory allows.</source>
        <translation>一起解码的序列数；未注明时由内存决定。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率/费率/汇率</translation>
    </message>
    <message>
        <source>Rate in one direction; not stated: the device&apos;s own figure counts.</source>
        <translation>单向速率；未注明时以设备自身的数值为准。</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Share of the rate that collectives reach.</source>
        <translation>集合通信所能达到的速率比例。</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>单跳延迟</translation>
    </message>
    <message>
        <source>Time to hand one token&apos;s activations to the next machine.</source>
        <translation>将一个 token 的激活值传给下一台机器所需的时间。</translation>
    </message>
    <message>
        <source>Between machines</source>
        <translation>跨机器</translation>
    </message>
    <message>
        <source>Whether it joins machines rather than devices of one.</source>
        <translation>是否用于连接多台机器，而非同一机器内的设备。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Exact name of the item, the key of bills of materials.</source>
        <translation>品名须完全一致，是物料清单的键。</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型值</translation>
    </message>
    <message>
        <source>Typical price of one unit. Not known: it was looked for and not found.</source>
        <translation>单件典型价格。“未知”表示查过但未找到。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>Lowest price seen.</source>
        <translation>查到的最低价格。</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Highest price seen.</source>
        <translation>查到的最高价格。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency of the amounts.</source>
        <translation>金额的币种。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What one is: a card, a server, a GPU-hour.</source>
        <translation>一个计价单位指什么：一张卡、一台服务器、一 GPU 小时。</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>采价日期</translation>
    </message>
    <message>
        <source>Day, month or year in which the price was seen.</source>
        <translation>查到该价格的日、月或年。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Decides how fast the price ages.</source>
        <translation>决定价格过时的快慢。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How the price came about. One of the type “user” wins over all others.</source>
        <translation>价格的得来方式。类型为“user”的价格优先于其他所有价格。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Where the price holds.</source>
        <translation>价格适用的地区。</translation>
    </message>
    <message>
        <source>With VAT</source>
        <translation>含增值税</translation>
    </message>
    <message>
        <source>Whether value-added tax is in the amounts.</source>
        <translation>金额是否已含增值税。</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>增值税率</translation>
    </message>
    <message>
        <source>Of the included tax, as a fraction such as 0.19.</source>
        <translation>所含增值税的税率，以小数表示，例如 0.19。</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>From this day the record no longer counts; empty: open.</source>
        <translation>自该日起记录不再有效；留空表示长期有效。</translation>
    </message>
    <message>
        <source>Which rate it is: value-added tax, power usage effectiveness, maintenance.</source>
        <translation>属于哪种费率：增值税、电源使用效率（PUE）、维保。</translation>
    </message>
    <message>
        <source>Where the rate holds.</source>
        <translation>费率适用的地区。</translation>
    </message>
    <message>
        <source>Lowest plausible value.</source>
        <translation>合理范围的最低值。</translation>
    </message>
    <message>
        <source>Value that plans use.</source>
        <translation>规划采用的值。</translation>
    </message>
    <message>
        <source>Highest plausible value.</source>
        <translation>合理范围的最高值。</translation>
    </message>
    <message>
        <source>What the number counts.</source>
        <translation>该数值的计量单位。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>源币种</translation>
    </message>
    <message>
        <source>One unit of this currency …</source>
        <translation>1 单位该货币 …</translation>
    </message>
    <message>
        <source>To</source>
        <translation>目标币种</translation>
    </message>
    <message>
        <source>… costs so many units of this one.</source>
        <translation>… 可兑换多少单位该货币。</translation>
    </message>
    <message>
        <source>Units of the second currency for one of the first.</source>
        <translation>1 单位源币种可兑换的目标币种数量。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the rate.</source>
        <translation>汇率的日期。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>BF16 arithmetic</source>
        <translation>BF16 运算</translation>
    </message>
    <message>
        <source>Whether the device computes in BF16 itself.</source>
        <translation>该设备是否原生支持 BF16 计算。</translation>
    </message>
    <message>
        <source>Shared memory</source>
        <translation>统一内存</translation>
    </message>
    <message>
        <source>Whether processor and graphics share one memory.</source>
        <translation>处理器与图形核心是否共用内存。</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>互连方式</translation>
    </message>
    <message>
        <source>Link between devices of one machine.</source>
        <translation>同一机器内设备之间的互连。</translation>
    </message>
    <message>
        <source>Training software</source>
        <translation>训练软件</translation>
    </message>
    <message>
        <source>What trains models on the device; empty: nothing was read about it.</source>
        <translation>可在该设备上训练模型的软件；空：未查到相关资料。</translation>
    </message>
    <message>
        <source>Consumer card</source>
        <translation>消费级显卡</translation>
    </message>
    <message>
        <source>Sold for workstations and games, without a licence or warranty for data centres.</source>
        <translation>面向工作站和游戏销售，无数据中心许可和质保。</translation>
    </message>
    <message>
        <source>Export-controlled</source>
        <translation>出口管制</translation>
    </message>
    <message>
        <source>Not to be sold to China without a licence of the United States.</source>
        <translation>未经美国许可不得向中国销售。</translation>
    </message>
    <message>
        <source>Licensed for China</source>
        <translation>获准销往中国</translation>
    </message>
    <message>
        <source>Made or licensed for sale to China.</source>
        <translation>为中国市场制造或获准向中国销售。</translation>
    </message>
    <message>
        <source>Idle host power</source>
        <translation>主机空闲功率</translation>
    </message>
    <message>
        <source>Processors, fans and disks with nothing to do, without accelerators.</source>
        <translation>处理器、风扇和磁盘空闲时的功率，不含加速器。</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>放置场所</translation>
    </message>
    <message>
        <source>Where noise and heat let the machine stand; by its form, unless a maker says more.</source>
        <translation>按噪声和发热，机器可放置的场所；厂商无更具体说明时按外形判断。</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>硬盘数</translation>
    </message>
    <message>
        <source>Disks of one machine that its bill names.</source>
        <translation>单台机器物料清单中列明的硬盘数。</translation>
    </message>
    <message>
        <source>Disk size</source>
        <translation>单盘容量</translation>
    </message>
    <message>
        <source>Size of one disk, as sold.</source>
        <translation>单块硬盘的标称容量。</translation>
    </message>
    <message>
        <source>Delivery, weeks</source>
        <translation>交货期（周）</translation>
    </message>
    <message>
        <source>From order to door, as a vendor states it.</source>
        <translation>从下单到送达的时间，按供应商说明。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Id of the model that was tested.</source>
        <translation>受测模型的 ID。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>权重格式</translation>
    </message>
    <message>
        <source>Id of the weights&apos; format; empty for the maker&apos;s own file.</source>
        <translation>权重格式的 ID；发布方的原始文件则留空。</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>What was tested. Versions of a benchmark do not compare.</source>
        <translation>测试内容。同一基准测试的不同版本之间不可比较。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The published figure. Perplexity, divergence and loss are better when lower.</source>
        <translation>公布的数值。困惑度、散度和损失越低越好。</translation>
    </message>
    <message>
        <source>Of native</source>
        <translation>相对原版</translation>
    </message>
    <message>
        <source>Share of what the native file reached in the same source; of a perplexity the ratio, above 100 is worse.</source>
        <translation>相对同一来源中原版文件所得数值的比例；困惑度则为比值，高于 100 表示更差。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>测试设置</translation>
    </message>
    <message>
        <source>Mode, budget and harness, as the source states them.</source>
        <translation>模式、预算和评测框架，按来源说明。</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Whether the model thought before it answered; empty if the source does not say.</source>
        <translation>模型回答前是否进行思考；来源未说明则留空。</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>思考强度</translation>
    </message>
    <message>
        <source>How much the model was told to think.</source>
        <translation>要求模型思考的程度。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>度量类型</translation>
    </message>
    <message>
        <source>What the figure is: a score, a share of one, a loss, a perplexity, a rating.</source>
        <translation>数值的性质：得分、得分的比例、损失、困惑度或等级分。</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>差异项</translation>
    </message>
    <message>
        <source>What else than the format sets the row apart from the model as its maker runs it.</source>
        <translation>除格式外，该行与发布方运行的模型还有何不同。</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Day, month or year of the source; empty if it states none.</source>
        <translation>来源的日期（日、月或年）；未注明则留空。</translation>
    </message>
</context>
<context>
    <name>CatalogKind</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>Weight formats</source>
        <translation>权重格式</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>互联</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>费率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Published quality</source>
        <translation>公开质量数据</translation>
    </message>
</context>
<context>
    <name>CatalogModel</name>
    <message>
        <source>Origin</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>“own” for what you added, “changed” for a shipped entry that you changed; empty: shipped.</source>
        <translation>“自建”为您添加的条目，“已改”为您修改过的内置条目；空白表示内置。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>A measured or official, B named second hand, C anecdotal, D planning default.</source>
        <translation>A 实测或官方，B 具名二手来源，C 传闻，D 规划默认值。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>查阅日期</translation>
    </message>
    <message>
        <source>When the source was read; “old” where the figure is older than its kind allows.</source>
        <translation>查阅来源的日期；数值超过同类数据允许期限的标为“旧”。</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自建</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Memory of one device</source>
        <translation>单个设备的显存</translation>
    </message>
    <message>
        <source>Weights, cache, activations and runtime of one device for each family&apos;s best option or nearest miss, against what the engine can use.</source>
        <translation>各技术路线最佳方案（或最接近达标的方案）中，单个设备的权重、缓存、激活值和运行时占用，与推理引擎可用容量的对比。</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Cumulative cost</source>
        <translation>累计成本</translation>
    </message>
    <message>
        <source>Cumulative typical cost over the years: each family&apos;s cheapest option that holds, the API and rental. Where two lines cross, buying has paid back.</source>
        <translation>逐年累计的典型成本：各技术路线中满足要求的最低价方案、API 和租用。两线相交处即采购回本。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Main memory of each host</source>
        <translation>每台主机的主内存</translation>
    </message>
    <message>
        <source>Memory of each of {count} × {device}</source>
        <translation>{count} × {device} 中每个设备的显存</translation>
    </message>
    <message>
        <source>Context {tokens}, {requests} requests: the memory is not known.</source>
        <translation>上下文 {tokens}，{requests} 个请求：内存容量未知。</translation>
    </message>
    <message>
        <source>Context {tokens}, {requests} requests: the host needs {needs} and has {has}, {short} short.</source>
        <translation>上下文 {tokens}，{requests} 个请求：主机需要 {needs}，现有 {has}，还差 {short}。</translation>
    </message>
    <message>
        <source>Context {tokens}, {requests} requests: needs {needs} of {has} per device.</source>
        <translation>上下文 {tokens}，{requests} 个请求：每个设备需要 {needs}，可用 {has}。</translation>
    </message>
    <message>
        <source>Context {tokens}, {requests} requests: {held} run at once, the others wait.</source>
        <translation>上下文 {tokens}，{requests} 个请求：可同时运行 {held} 个，其余请求需要排队。</translation>
    </message>
    <message>
        <source>Context {tokens}, {requests} requests: needs {needs}, has {has} per device, {short} short.</source>
        <translation>上下文 {tokens}，{requests} 个请求：每个设备需要 {needs}，现有 {has}，还差 {short}。</translation>
    </message>
    <message>
        <source>What the memory is taken by, part by part, each beginning where the one before it ends, against the capacity.</source>
        <translation>内存占用的各个部分，首尾相接依次排列，并与容量对照。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>放得下</translation>
    </message>
    <message>
        <source>cache short</source>
        <translation>缓存不足</translation>
    </message>
    <message>
        <source>weights short</source>
        <translation>权重不足</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>可容纳范围</translation>
    </message>
    <message>
        <source>Whether so many requests at once fit, each holding that many tokens. The load that is asked for is marked.</source>
        <translation>给定的并发请求数和每个请求的 token 数能否放得下。已标出所要求的负载。</translation>
    </message>
    <message>
        <source>Tokens of a request</source>
        <translation>每个请求的 token 数</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>{title}: {rows} down, {columns} across (cache: only the cache is short)</source>
        <translation>{title}：纵向为{rows}，横向为{columns}（缓存：仅缓存不足）</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>estimate, {basis}, with its band</source>
        <translation>估计值，{basis}，附误差区间</translation>
    </message>
    <message>
        <source>measured (hollow: something differs)</source>
        <translation>实测（空心：有条件不同）</translation>
    </message>
    <message>
        <source>saturated</source>
        <translation>饱和</translation>
    </message>
    <message>
        <source>engine full</source>
        <translation>引擎满载</translation>
    </message>
    <message>
        <source>cache full</source>
        <translation>缓存占满</translation>
    </message>
    <message>
        <source>Speed of each user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>Tokens per second that each user sees, against the number of requests in flight, with levels of service.</source>
        <translation>每个用户看到的 tokens/s 随并发请求数的变化，并标出服务水平。</translation>
    </message>
    <message>
        <source>{rate}: {level}</source>
        <translation>{rate}：{level}</translation>
    </message>
    <message>
        <source>Throughput of all users</source>
        <translation>全部用户的吞吐量</translation>
    </message>
    <message>
        <source>Tokens per second of all users together, against the number of requests in flight; where the line flattens, more users only share what is there.</source>
        <translation>全部用户合计的 tokens/s 随并发请求数的变化；曲线变平后，再增加用户只是分摊已有的吞吐量。</translation>
    </message>
    <message>
        <source>What moves the total cost most</source>
        <translation>对总成本影响最大的因素</translation>
    </message>
    <message>
        <source>Change of the total cost when one input takes its 10 % or its 90 % point and all others stay typical.</source>
        <translation>某一输入取其 10% 或 90% 分位点、其余保持典型值时总成本的变化。</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>change of the total cost</source>
        <translation>总成本变化</translation>
    </message>
    <message>
        <source>at its 10 % point</source>
        <translation>取 10% 分位点</translation>
    </message>
    <message>
        <source>at its 90 % point</source>
        <translation>取 90% 分位点</translation>
    </message>
    <message>
        <source>What each budget buys</source>
        <translation>各预算可支撑的用户数</translation>
    </message>
    <message>
        <source>Most users at the service level that the best machines of each family carry, over what may be spent on them.</source>
        <translation>各技术路线的最佳机型在达到服务水平时可支撑的最大用户数，随可支出金额变化。</translation>
    </message>
    <message>
        <source>Budget, {currency}</source>
        <translation>预算（{currency}）</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户数</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>要求</translation>
    </message>
</context>
<context>
    <name>ClaimChart</name>
    <message>
        <source>Claimed and estimated speed</source>
        <translation>厂商承诺速度与估计速度</translation>
    </message>
    <message>
        <source>The claimed speed beside the low end, the middle and the high end of our estimate.</source>
        <translation>厂商承诺的速度，与我方估计的低端、中值和高端对照。</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>厂商承诺</translation>
    </message>
    <message>
        <source>Our estimate</source>
        <translation>我方估计</translation>
    </message>
    <message>
        <source>Ours, low</source>
        <translation>估计，低值</translation>
    </message>
    <message>
        <source>Ours, typical</source>
        <translation>估计，典型值</translation>
    </message>
    <message>
        <source>Ours, high</source>
        <translation>估计，高值</translation>
    </message>
    <message>
        <source>limit of the memory&apos;s bandwidth</source>
        <translation>内存带宽上限</translation>
    </message>
</context>
<context>
    <name>ClaimTopic</name>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Number formats</source>
        <translation>数值格式</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Macs</source>
        <translation>Mac</translation>
    </message>
    <message>
        <source>CPU and hybrid</source>
        <translation>CPU 与混合推理</translation>
    </message>
    <message>
        <source>Chinese chips</source>
        <translation>国产芯片</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Quality of answers</source>
        <translation>回答质量</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
</context>
<context>
    <name>ClaimVerdict</name>
    <message>
        <source>True</source>
        <translation>属实</translation>
    </message>
    <message>
        <source>The statement holds as it stands.</source>
        <translation>该说法成立，无需修正。</translation>
    </message>
    <message>
        <source>True with limits</source>
        <translation>有条件属实</translation>
    </message>
    <message>
        <source>The statement holds, but under conditions that it leaves out.</source>
        <translation>该说法成立，但略去了前提条件。</translation>
    </message>
    <message>
        <source>Rough</source>
        <translation>大致正确</translation>
    </message>
    <message>
        <source>The statement points the right way, but its figure is off.</source>
        <translation>该说法方向正确，但数值有偏差。</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>缺乏依据</translation>
    </message>
    <message>
        <source>No source supports the statement, or what was measured speaks against it.</source>
        <translation>没有来源支持该说法，或实测结果与之不符。</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>The statement contradicts the facts.</source>
        <translation>该说法与事实相悖。</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>杜撰</translation>
    </message>
    <message>
        <source>The statement speaks of something that does not exist.</source>
        <translation>该说法所指的事物并不存在。</translation>
    </message>
</context>
<context>
    <name>Component</name>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Barebone</source>
        <translation>准系统</translation>
    </message>
    <message>
        <source>Main board</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>线缆</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>机箱</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>散热器</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Share of the host</source>
        <translation>主机分摊</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模组</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>网卡</translation>
    </message>
    <message>
        <source>Optical transceiver</source>
        <translation>光模块</translation>
    </message>
    <message>
        <source>Power supply</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Solid-state disk</source>
        <translation>固态硬盘</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Optics, cabling, installation, insurance</source>
        <translation>光模块、布线、安装和保险</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Power distribution</source>
        <translation>配电</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Support and spares</source>
        <translation>维保与备件</translation>
    </message>
    <message>
        <source>Uninterruptible power supply</source>
        <translation>不间断电源（UPS）</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>The model fits in memory</source>
        <translation>模型放得进内存</translation>
    </message>
    <message>
        <source>Weights, cache of the longest request and working memory fit, shown by the engine&apos;s start-up log.</source>
        <translation>权重、最长请求的缓存和工作内存均能放下，以推理引擎的启动日志为证。</translation>
    </message>
    <message>
        <source>Speed for all users</source>
        <translation>所有用户的速度</translation>
    </message>
    <message>
        <source>The speed and the first token asked for hold at the planned number of requests at once.</source>
        <translation>在规划的并发请求数下，达到所要求的速度和首 token 延迟。</translation>
    </message>
    <message>
        <source>Warranty by the maker</source>
        <translation>原厂保修</translation>
    </message>
    <message>
        <source>The maker confirms the warranty for the serial numbers and the country of use.</source>
        <translation>原厂针对序列号和使用国书面确认保修。</translation>
    </message>
    <message>
        <source>Lawful origin</source>
        <translation>来源合法</translation>
    </message>
    <message>
        <source>New goods with an unbroken chain of invoices, and licences where export control asks for them.</source>
        <translation>全新货物，各级发票链完整；出口管制有要求的，附相应许可证。</translation>
    </message>
    <message>
        <source>Runs offline</source>
        <translation>可离线运行</translation>
    </message>
    <message>
        <source>Everything works without a connection to the outside; no data leave the house.</source>
        <translation>全部功能无需外部连接即可使用，数据不出本单位。</translation>
    </message>
    <message>
        <source>Speed at the planned load</source>
        <translation>规划负载下的速度</translation>
    </message>
    <message>
        <source>Just the speed that is asked for, or figures without conditions.</source>
        <translation>仅达到所要求的速度，或数据未注明测试条件。</translation>
    </message>
    <message>
        <source>A quarter faster than asked for at the planned number of requests, measured.</source>
        <translation>在规划的并发请求数下，实测比要求快四分之一。</translation>
    </message>
    <message>
        <source>Half as fast again or more, measured at the planned load with median and 95th percentile.</source>
        <translation>在规划负载下实测快一半以上，并给出中位数和第 95 百分位数。</translation>
    </message>
    <message>
        <source>Quality of the model file</source>
        <translation>模型文件的质量</translation>
    </message>
    <message>
        <source>A quantised file without published comparison with the native one.</source>
        <translation>量化文件，没有与原版对比的公开数据。</translation>
    </message>
    <message>
        <source>A quantised file whose published scores keep at least 98 of 100 of the native ones.</source>
        <translation>量化文件，公开得分至少保持原版的 98/100。</translation>
    </message>
    <message>
        <source>The native file, proven by its checksum.</source>
        <translation>原版文件，以校验和证明。</translation>
    </message>
    <message>
        <source>Reserve and growth</source>
        <translation>余量与扩容</translation>
    </message>
    <message>
        <source>No reserve at the planned load, and nothing can be added.</source>
        <translation>规划负载下没有余量，且无法扩充。</translation>
    </message>
    <message>
        <source>Half as many requests more at the service level, or room for further devices.</source>
        <translation>在服务水平下可多承载一半请求，或留有加装设备的空间。</translation>
    </message>
    <message>
        <source>Twice the requests at the service level, or that by adding machines of the same kind.</source>
        <translation>在服务水平下可承载两倍请求，或通过增加同类机器达到。</translation>
    </message>
    <message>
        <source>Warranty and service</source>
        <translation>保修与服务</translation>
    </message>
    <message>
        <source>Legal minimum, sent in for repair.</source>
        <translation>法定最低保修，送修。</translation>
    </message>
    <message>
        <source>36 months on site, answer on the next working day.</source>
        <translation>36 个月现场保修，下一工作日响应。</translation>
    </message>
    <message>
        <source>60 months on site, answer within four hours, spare parts in the house, versions of driver and engine promised.</source>
        <translation>60 个月现场保修，四小时内响应，备件存放在用户现场，并承诺驱动程序和推理引擎的版本。</translation>
    </message>
    <message>
        <source>Security and independence</source>
        <translation>安全与自主</translation>
    </message>
    <message>
        <source>Closed appliance for one model, no list of its software.</source>
        <translation>仅支持单一模型的封闭式一体机，没有软件清单。</translation>
    </message>
    <message>
        <source>Models can be changed by the buyer; list of the software and of open ports.</source>
        <translation>采购方可更换模型；提供软件清单和开放端口清单。</translation>
    </message>
    <message>
        <source>As for 5, with updates that work offline, a security assessment, and no lock to one vendor.</source>
        <translation>在 5 分要求之上，支持离线更新，有安全评估，且不绑定单一供应商。</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Power is not stated, or a third above the most frugal bid for the same work.</source>
        <translation>未注明功耗，或完成同样工作的功耗比最省电的报价高三分之一。</translation>
    </message>
    <message>
        <source>Power idle and under load is stated and about the middle of the bids.</source>
        <translation>注明空闲和负载功耗，且约为各报价的中等水平。</translation>
    </message>
    <message>
        <source>Measured at the wall, and the least energy for a million tokens of all bids.</source>
        <translation>以插座端实测为准，且每百万 token 能耗为全部报价中最低。</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交货</translation>
    </message>
    <message>
        <source>On the last day that the plan allows, without a penalty for delay.</source>
        <translation>在规划允许的最后一天交货，且无逾期违约金。</translation>
    </message>
    <message>
        <source>A binding date within the plan.</source>
        <translation>在规划期限内的确定交货日期，具有约束力。</translation>
    </message>
    <message>
        <source>A binding date in half the time, installation and training of staff included.</source>
        <translation>在一半时间内的确定交货日期，具有约束力，含安装和人员培训。</translation>
    </message>
    <message>
        <source>Not met or not proven.</source>
        <translation>未满足或未证明。</translation>
    </message>
</context>
<context>
    <name>Depreciation</name>
    <message>
        <source>The German rule of one year names small servers only; a rack server with several accelerators is probably not covered. Ask your tax adviser, or take three years.</source>
        <translation>德国的一年折旧规则仅涉及小型服务器；配有多个加速卡的机架式服务器可能不适用。请咨询税务顾问，或按三年折旧。</translation>
    </message>
    <message>
        <source>China asks for at least three years for electronic equipment.</source>
        <translation>中国规定电子设备的折旧年限不少于三年。</translation>
    </message>
    <message>
        <source>This way of writing off is a rule of the United States; it does not hold in the region of this plan.</source>
        <translation>该折旧方式是美国的规则，在本规划所在地区不适用。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Without saving, the changes are lost.</source>
        <translation>如不保存，更改将会丢失。</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The file was not found. Check the name and the folder.</source>
        <translation>找不到文件。请检查文件名和所在文件夹。</translation>
    </message>
    <message>
        <source>The file could not be read. Check its permissions.</source>
        <translation>无法读取文件。请检查文件权限。</translation>
    </message>
    <message>
        <source>The file is larger than a project can be. Choose another file.</source>
        <translation>文件超出规划文件的大小上限。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder or free some space.</source>
        <translation>无法写入文件。请换一个文件夹，或释放一些磁盘空间。</translation>
    </message>
    <message>
        <source>The file is not valid JSON. Restore it from a backup or correct it.</source>
        <translation>文件不是有效的 JSON。请从备份恢复，或加以修正。</translation>
    </message>
    <message>
        <source>The file names the same entry twice. Remove one of the two.</source>
        <translation>文件中有重复的条目。请删除其中一个。</translation>
    </message>
    <message>
        <source>The file is nested too deeply. Choose another file.</source>
        <translation>文件嵌套层次过深。请选择其他文件。</translation>
    </message>
    <message>
        <source>A value in the file has the wrong kind. Correct it.</source>
        <translation>文件中有一个值的类型不对。请改正。</translation>
    </message>
    <message>
        <source>A value lies outside its range. Change it.</source>
        <translation>有一个值超出允许范围。请修改。</translation>
    </message>
    <message>
        <source>An entry is missing. Add it.</source>
        <translation>缺少一个条目。请补充。</translation>
    </message>
    <message>
        <source>The file has an entry that is not known. Remove or rename it.</source>
        <translation>文件中有无法识别的条目。请将其删除或改名。</translation>
    </message>
    <message>
        <source>The catalog has no entry of this name. Choose another one.</source>
        <translation>产品目录中没有这个名称。请另选一个。</translation>
    </message>
    <message>
        <source>The file was written by a newer version. Update Sizewright to open it.</source>
        <translation>文件由更新版本的程序写成。请升级 Sizewright 后再打开。</translation>
    </message>
    <message>
        <source>No exchange rate is known for this currency. Choose another currency.</source>
        <translation>没有该币种的汇率。请选择其他币种。</translation>
    </message>
    <message>
        <source>The PDF could not be written.</source>
        <translation>无法写入 PDF 文件。</translation>
    </message>
    <message>
        <source>Something did not work.</source>
        <translation>操作未能完成。</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>The memory of the device or the host is not known; state it with --ram-gb.</source>
        <translation>设备显存或主机内存未知；请用 --ram-gb 指定。</translation>
    </message>
    <message>
        <source>The host is {short} short of RAM.</source>
        <translation>主机内存还差 {short}。</translation>
    </message>
    <message>
        <source>The weights fit, the cache of one request does not: {short} short per device.</source>
        <translation>权重放得下，但单个请求的缓存放不下：每个设备还差 {short}。</translation>
    </message>
    <message>
        <source>Each device needs {needs} for weights and working memory; {has} are usable: {short} short.</source>
        <translation>每个设备的权重和工作内存需要 {needs}，可用 {has}，还差 {short}。</translation>
    </message>
    <message>
        <source>The speed cannot be predicted: {fact}.</source>
        <translation>无法预测速度：{fact}。</translation>
    </message>
    <message>
        <source>Memory holds the cache of {has} requests at once; the others wait.</source>
        <translation>内存只能同时容纳 {has} 个请求的缓存，其余请求需要排队。</translation>
    </message>
    <message>
        <source>{engine} does not run {format} on {device}.</source>
        <translation>{engine} 不支持在 {device} 上运行 {format}。</translation>
    </message>
    <message>
        <source>{device} has no arithmetic for {format}.</source>
        <translation>{device} 硬件不支持 {format} 运算。</translation>
    </message>
    <message>
        <source>{model} ends at {has} tokens of context.</source>
        <translation>{model} 的上下文上限为 {has} token。</translation>
    </message>
    <message>
        <source>{rate} requests arrive each second, at most {most} can be served: the queue grows without end.</source>
        <translation>每秒到达 {rate} 个请求，最多能处理 {most} 个：队列会无限增长。</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>{number} B per token</source>
        <translation>每 token {number} B</translation>
    </message>
    <message>
        <source>{number} tokens</source>
        <translation>{number} token</translation>
    </message>
    <message>
        <source>{title}, read {date}, grade {grade}</source>
        <translation>{title}，查阅于 {date}，等级 {grade}</translation>
    </message>
    <message>
        <source>layers of this kind</source>
        <translation>此类层的层数</translation>
    </message>
    <message>
        <source>bytes per cached element</source>
        <translation>每个缓存元素的字节数</translation>
    </message>
    <message>
        <source>Keys and values of every head</source>
        <translation>每个头的键和值</translation>
    </message>
    <message>
        <source>key-value heads</source>
        <translation>键值头数</translation>
    </message>
    <message>
        <source>elements of a key</source>
        <translation>键的元素数</translation>
    </message>
    <message>
        <source>elements of a value</source>
        <translation>值的元素数</translation>
    </message>
    <message>
        <source>One latent per layer and token</source>
        <translation>每层每 token 一个潜在向量</translation>
    </message>
    <message>
        <source>elements of the latent</source>
        <translation>潜在向量的元素数</translation>
    </message>
    <message>
        <source>elements of the position</source>
        <translation>位置编码的元素数</translation>
    </message>
    <message>
        <source>latent with its scales, position at 16 bits</source>
        <translation>潜在向量及其缩放因子，位置编码为 16 位</translation>
    </message>
    <message>
        <source>key of the indexer</source>
        <translation>索引器的键</translation>
    </message>
    <message>
        <source>its scale</source>
        <translation>键的缩放因子</translation>
    </message>
    <message>
        <source>Compressed entries of all tokens</source>
        <translation>所有 token 的压缩条目</translation>
    </message>
    <message>
        <source>layers with fine entries</source>
        <translation>含细粒度条目的层数</translation>
    </message>
    <message>
        <source>elements of an entry</source>
        <translation>每个条目的元素数</translation>
    </message>
    <message>
        <source>elements of the indexer&apos;s key</source>
        <translation>索引器键的元素数</translation>
    </message>
    <message>
        <source>tokens per fine entry</source>
        <translation>每个细粒度条目的 token 数</translation>
    </message>
    <message>
        <source>layers with coarse entries</source>
        <translation>含粗粒度条目的层数</translation>
    </message>
    <message>
        <source>tokens per coarse entry</source>
        <translation>每个粗粒度条目的 token 数</translation>
    </message>
    <message>
        <source>Entries of the window</source>
        <translation>窗口内的条目</translation>
    </message>
    <message>
        <source>State and convolution of each sequence</source>
        <translation>每个序列的状态和卷积</translation>
    </message>
    <message>
        <source>value heads</source>
        <translation>值头数</translation>
    </message>
    <message>
        <source>key heads</source>
        <translation>键头数</translation>
    </message>
    <message>
        <source>taps of the convolution</source>
        <translation>卷积核长度</translation>
    </message>
    <message>
        <source>layers of the main kind</source>
        <translation>主类型的层</translation>
    </message>
    <message>
        <source>layers of the other kind</source>
        <translation>其他类型的层</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>requests on a device</source>
        <translation>每个设备上的请求数</translation>
    </message>
    <message>
        <source>one request of the longest context</source>
        <translation>一个最长上下文的请求</translation>
    </message>
    <message>
        <source>requests at once</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>requests that memory holds</source>
        <translation>内存可容纳的请求数</translation>
    </message>
    <message>
        <source>groups with a cache of their own</source>
        <translation>各自拥有缓存的组数</translation>
    </message>
    <message>
        <source>devices that share one request&apos;s cache</source>
        <translation>分担单个请求缓存的设备数</translation>
    </message>
    <message>
        <source>tensor parallel</source>
        <translation>张量并行</translation>
    </message>
    <message>
        <source>attention-data-parallel groups</source>
        <translation>注意力数据并行组数</translation>
    </message>
    <message>
        <source>parts into which heads divide it</source>
        <translation>按注意力头可切分的份数</translation>
    </message>
    <message>
        <source>bytes over all layers</source>
        <translation>所有层的字节数</translation>
    </message>
    <message>
        <source>tokens of a request</source>
        <translation>每个请求的 token 数</translation>
    </message>
    <message>
        <source>tokens that a layer looks back</source>
        <translation>每层回看的 token 数</translation>
    </message>
    <message>
        <source>One request of the longest context takes more than all running ones, so it decides.</source>
        <translation>一个最长上下文的请求比所有运行中的请求占用更多，因此以它为准。</translation>
    </message>
    <message>
        <source>stages, as the fullest counts</source>
        <translation>级数（按负载最满的一级计）</translation>
    </message>
    <message>
        <source>pipeline stages</source>
        <translation>流水线级数</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>pipeline parallel</source>
        <translation>流水线并行</translation>
    </message>
    <message>
        <source>memory of the device</source>
        <translation>设备显存</translation>
    </message>
    <message>
        <source>what the engine may use</source>
        <translation>推理引擎可使用的部分</translation>
    </message>
    <message>
        <source>what is held</source>
        <translation>已占用的部分</translation>
    </message>
    <message>
        <source>{engine} uses up to {share} of the device unless told otherwise.</source>
        <translation>除非另行设置，{engine} 最多使用设备显存的 {share}。</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>activations and reserve</source>
        <translation>激活值与预留</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>memory of the host</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>system and page cache</source>
        <translation>系统与页缓存</translation>
    </message>
    <message>
        <source>planning default</source>
        <translation>规划默认值</translation>
    </message>
    <message>
        <source>Operating system, engine and page cache of a host that holds weights; a planning default, not a measurement.</source>
        <translation>存放权重的主机上，操作系统、推理引擎和页缓存所占的内存；为规划默认值，并非实测值。</translation>
    </message>
    <message>
        <source>planning floor</source>
        <translation>规划下限</translation>
    </message>
    <message>
        <source>tokens of a step</source>
        <translation>每步的 token 数</translation>
    </message>
    <message>
        <source>elements of the widest layer on a device</source>
        <translation>设备上最宽层的元素数</translation>
    </message>
    <message>
        <source>sequences of a step</source>
        <translation>每步的序列数</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>词表大小</translation>
    </message>
    <message>
        <source>tokens of a micro-batch</source>
        <translation>每个微批次的 token 数</translation>
    </message>
    <message>
        <source>hidden width</source>
        <translation>隐藏层宽度</translation>
    </message>
    <message>
        <source>a layer&apos;s masks, activations, and keys and values written out</source>
        <translation>一层的掩码、激活值以及展开写出的键和值</translation>
    </message>
    <message>
        <source>what the engine takes on each device</source>
        <translation>推理引擎在每个设备上的占用</translation>
    </message>
    <message>
        <source>kept for activations and graphs</source>
        <translation>为激活值和计算图预留</translation>
    </message>
    <message>
        <source>activations at the peak</source>
        <translation>峰值激活值</translation>
    </message>
    <message>
        <source>The engine is told to keep less than its default, which would leave nearly nothing for the cache.</source>
        <translation>已将推理引擎的预留量设为低于默认值，否则缓存几乎没有可用空间。</translation>
    </message>
    <message>
        <source>driver and libraries</source>
        <translation>驱动程序与运行库</translation>
    </message>
    <message>
        <source>buffers of collectives</source>
        <translation>集合通信缓冲区</translation>
    </message>
    <message>
        <source>captured decode graphs</source>
        <translation>已捕获的解码计算图</translation>
    </message>
    <message>
        <source>what the engine&apos;s share leaves beside it</source>
        <translation>推理引擎占用比例之外的余量</translation>
    </message>
    <message>
        <source>embeddings</source>
        <translation>词嵌入</translation>
    </message>
    <message>
        <source>output head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>归一化层</translation>
    </message>
    <message>
        <source>routers</source>
        <translation>路由层</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>查询（Q）</translation>
    </message>
    <message>
        <source>keys</source>
        <translation>键（K）</translation>
    </message>
    <message>
        <source>values</source>
        <translation>值（V）</translation>
    </message>
    <message>
        <source>latents</source>
        <translation>潜在向量</translation>
    </message>
    <message>
        <source>attention output</source>
        <translation>注意力输出</translation>
    </message>
    <message>
        <source>indexer</source>
        <translation>索引器</translation>
    </message>
    <message>
        <source>linear attention</source>
        <translation>线性注意力</translation>
    </message>
    <message>
        <source>gate and up</source>
        <translation>gate 与 up 投影</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down 投影</translation>
    </message>
    <message>
        <source>vision tower</source>
        <translation>视觉塔</translation>
    </message>
    <message>
        <source>lookup tables</source>
        <translation>查找表</translation>
    </message>
    <message>
        <source>other parameters</source>
        <translation>其他参数</translation>
    </message>
    <message>
        <source>multi-token prediction</source>
        <translation>多 token 预测（MTP）</translation>
    </message>
    <message>
        <source>{tensors} in {type}</source>
        <translation>{tensors}，{type}</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>blocks, each row padded</source>
        <translation>块数（每行补齐）</translation>
    </message>
    <message>
        <source>weights per block</source>
        <translation>每块权重数</translation>
    </message>
    <message>
        <source>bytes per block</source>
        <translation>每块字节数</translation>
    </message>
    <message>
        <source>tiles with a scale</source>
        <translation>带缩放因子的分块数</translation>
    </message>
    <message>
        <source>bytes per scale</source>
        <translation>每个缩放因子的字节数</translation>
    </message>
    <message>
        <source>bytes per parameter</source>
        <translation>每参数字节数</translation>
    </message>
    <message>
        <source>{part} in the file</source>
        <translation>文件中的{part}</translation>
    </message>
    <message>
        <source>published size of the file</source>
        <translation>文件的公布大小</translation>
    </message>
    <message>
        <source>all tensors in the recipe&apos;s nearest types</source>
        <translation>全部张量，按配方中最接近的类型计</translation>
    </message>
    <message>
        <source>devices that share attention</source>
        <translation>分摊注意力的设备数</translation>
    </message>
    <message>
        <source>devices that share the weights</source>
        <translation>分摊权重的设备数</translation>
    </message>
    <message>
        <source>share that stays on the devices</source>
        <translation>留在设备上的比例</translation>
    </message>
    <message>
        <source>bytes in the file</source>
        <translation>文件中的字节数</translation>
    </message>
    <message>
        <source>copies, one a socket where the engine keeps several</source>
        <translation>副本数（推理引擎保留多份时每个 CPU 插槽一份）</translation>
    </message>
    <message>
        <source>As much stays on the devices as fits beside what must be there and the cache; the host holds the rest.</source>
        <translation>扣除必须常驻的部分和缓存后，设备能放下多少就留多少，其余放在主机内存。</translation>
    </message>
    <message>
        <source>{number} tokens/s</source>
        <translation>{number} tokens/s</translation>
    </message>
    <message>
        <source>share of the data sheet that is reached</source>
        <translation>实际达到规格值的比例</translation>
    </message>
    <message>
        <source>bytes that a device reads</source>
        <translation>单个设备读取的字节数</translation>
    </message>
    <message>
        <source>memory bandwidth of the device</source>
        <translation>设备的内存带宽</translation>
    </message>
    <message>
        <source>bytes that the host reads</source>
        <translation>主机读取的字节数</translation>
    </message>
    <message>
        <source>memory bandwidth of the host, all channels</source>
        <translation>主机的内存带宽（全部通道）</translation>
    </message>
    <message>
        <source>operations of a device</source>
        <translation>单个设备的运算量</translation>
    </message>
    <message>
        <source>peak rate of the device in this format</source>
        <translation>设备在该格式下的峰值算力</translation>
    </message>
    <message>
        <source>time by the calibration</source>
        <translation>按校准得出的时间</translation>
    </message>
    <message>
        <source>launches and host work per layer</source>
        <translation>每层的内核启动与主机开销</translation>
    </message>
    <message>
        <source>exchanges between devices, two a layer</source>
        <translation>设备间的数据交换，每层两次</translation>
    </message>
    <message>
        <source>hand-overs between stages</source>
        <translation>流水线级之间的传递</translation>
    </message>
    <message>
        <source>time of one</source>
        <translation>单次耗时</translation>
    </message>
    <message>
        <source>The devices exchange over {link}.</source>
        <translation>设备之间通过 {link} 交换数据。</translation>
    </message>
    <message>
        <source>other requests that run</source>
        <translation>其他正在运行的请求数</translation>
    </message>
    <message>
        <source>delay of all by the prompt of each</source>
        <translation>每个提示词给全部请求带来的延迟</translation>
    </message>
    <message>
        <source>tokens of an answer</source>
        <translation>每个回答的 token 数</translation>
    </message>
    <message>
        <source>Each token goes to {few} of {all} experts of a layer; the {rows} tokens of a step meet {share} of them on average.</source>
        <translation>每个 token 进入一层 {all} 个专家中的 {few} 个；一步中的 {rows} 个 token 平均用到其中的 {share}。</translation>
    </message>
    <message>
        <source>launches and host work</source>
        <translation>内核启动与主机开销</translation>
    </message>
    <message>
        <source>attention weights</source>
        <translation>注意力权重</translation>
    </message>
    <message>
        <source>dense and shared layers</source>
        <translation>稠密层与共享层</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>reading the cache</source>
        <translation>读取缓存</translation>
    </message>
    <message>
        <source>communication between devices</source>
        <translation>设备间通信</translation>
    </message>
    <message>
        <source>measured against modelled time of such deployments</source>
        <translation>此类部署的实测时间与模型计算时间之比</translation>
    </message>
    <message>
        <source>tokens per step, with tokens guessed ahead</source>
        <translation>每步 token 数，含推测解码猜出的 token</translation>
    </message>
    <message>
        <source>prompts of other users</source>
        <translation>其他用户的提示词处理</translation>
    </message>
    <message>
        <source>{batch} requests run together in each replica, {context} tokens of context each. Low and high of the band: {low} and {high}.</source>
        <translation>每个副本同时运行 {batch} 个请求，各有 {context} token 的上下文。误差区间的低值和高值：{low} 和 {high}。</translation>
    </message>
    <message>
        <source>computing the prompt</source>
        <translation>计算提示词</translation>
    </message>
    <message>
        <source>tokens of the prompt that are not cached</source>
        <translation>提示词中未命中缓存的 token 数</translation>
    </message>
    <message>
        <source>parameters that work on a token</source>
        <translation>处理一个 token 所用的参数量</translation>
    </message>
    <message>
        <source>operations of a token&apos;s attention scores</source>
        <translation>一个 token 的注意力得分运算量</translation>
    </message>
    <message>
        <source>devices at work on a prompt at a time</source>
        <translation>同时处理一个提示词的设备数</translation>
    </message>
    <message>
        <source>{share} of the experts are computed by the host, far below the device&apos;s rate.</source>
        <translation>{share} 的专家由主机计算，速度远低于设备。</translation>
    </message>
    <message>
        <source>waiting until others have finished</source>
        <translation>等待其他请求完成</translation>
    </message>
    <message>
        <source>requests in flight per replica</source>
        <translation>每个副本的并发请求数</translation>
    </message>
    <message>
        <source>of which so many run at once</source>
        <translation>其中同时运行的请求数</translation>
    </message>
    <message>
        <source>front end, steps before the first token, prompts ahead</source>
        <translation>前端、首 token 之前的步骤、排在前面的提示词</translation>
    </message>
    <message>
        <source>Low and high of the band: {low} and {high}.</source>
        <translation>误差区间的低值和高值：{low} 和 {high}。</translation>
    </message>
    <message>
        <source>time from a request to the end of its answer</source>
        <translation>从发出请求到回答结束的时间</translation>
    </message>
    <message>
        <source>requests in flight</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>waiting for the prompts of others</source>
        <translation>等待其他用户的提示词</translation>
    </message>
    <message>
        <source>prompts ahead, on average</source>
        <translation>平均排在前面的提示词</translation>
    </message>
    <message>
        <source>prompts that are computed at the same time</source>
        <translation>同时计算的提示词</translation>
    </message>
    <message>
        <source>moving the cache to the replicas that decode</source>
        <translation>把缓存传到负责解码的副本</translation>
    </message>
    <message>
        <source>cache of the prompt, all layers</source>
        <translation>提示词的缓存（所有层）</translation>
    </message>
    <message>
        <source>rate at which the cache of a prompt leaves</source>
        <translation>单个提示词缓存的传出速率</translation>
    </message>
    <message>
        <source>latency of the link</source>
        <translation>链路延迟</translation>
    </message>
    <message>
        <source>The cache moves over {link}.</source>
        <translation>缓存经 {link} 传输。</translation>
    </message>
    <message>
        <source>requests for which the cache has no room</source>
        <translation>缓存容纳不下的请求</translation>
    </message>
    <message>
        <source>replicas that decode</source>
        <translation>负责解码的副本</translation>
    </message>
    <message>
        <source>requests that run in each</source>
        <translation>每个副本中运行的请求</translation>
    </message>
    <message>
        <source>{prefill} replicas only do prompts, {decode} only decode: no answer waits for the prompt of another.</source>
        <translation>{prefill} 个副本只处理提示词，{decode} 个只做解码：任何回答都不必等待他人的提示词。</translation>
    </message>
    <message>
        <source>what the cores take from memory</source>
        <translation>核心从内存读取的速率</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>路数</translation>
    </message>
    <message>
        <source>memory channels in use, of each</source>
        <translation>每个插槽使用的内存通道</translation>
    </message>
    <message>
        <source>transfers per second</source>
        <translation>每秒传输次数</translation>
    </message>
    <message>
        <source>bytes of a transfer</source>
        <translation>每次传输的字节数</translation>
    </message>
    <message>
        <source>Each socket reads a copy of its own.</source>
        <translation>每个插槽读取自己的副本。</translation>
    </message>
    <message>
        <source>The sockets wait for each other&apos;s memory, as the engine keeps no copy for each.</source>
        <translation>引擎未为每个插槽各存一份副本，插槽之间会互相等待内存。</translation>
    </message>
    <message>
        <source>cores that help</source>
        <translation>参与计算的核心</translation>
    </message>
    <message>
        <source>further sequences of the step</source>
        <translation>该步中的其他序列</translation>
    </message>
    <message>
        <source>operations of a token</source>
        <translation>单个词元的运算量</translation>
    </message>
    <message>
        <source>rate of all cores at further sequences</source>
        <translation>全部核心处理其他序列的速率</translation>
    </message>
    <message>
        <source>sequences of the step</source>
        <translation>该步中的序列</translation>
    </message>
    <message>
        <source>cache that each reads</source>
        <translation>每个序列读取的缓存</translation>
    </message>
    <message>
        <source>tokens that attention looks at</source>
        <translation>注意力所见的词元</translation>
    </message>
    <message>
        <source>operations for each of them</source>
        <translation>每个词元的运算量</translation>
    </message>
    <message>
        <source>rate of a core in attention</source>
        <translation>单个核心的注意力计算速率</translation>
    </message>
    <message>
        <source>waiting of the cores for each other, per layer</source>
        <translation>每层中核心之间的等待</translation>
    </message>
    <message>
        <source>computing</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>rate of all cores on prompts</source>
        <translation>全部核心处理提示词的速率</translation>
    </message>
    <message>
        <source>reading the weights</source>
        <translation>读取权重</translation>
    </message>
    <message>
        <source>parts of the prompt, computed one after the other</source>
        <translation>提示词的分段（依次计算）</translation>
    </message>
    <message>
        <source>attention scores</source>
        <translation>注意力分数</translation>
    </message>
    <message>
        <source>The cores compute while memory delivers, so the longer of both counts for most.</source>
        <translation>核心计算与内存供数同时进行，因此主要取决于耗时较长的一方。</translation>
    </message>
    <message>
        <source>exchanges between devices, two a layer with experts</source>
        <translation>设备间交换（每个专家层两次）</translation>
    </message>
    <message>
        <source>A step computes {rows} tokens of each request, those guessed ahead included, and reads its cache once.</source>
        <translation>每一步为每个请求计算 {rows} 个词元（含预先猜测的），其缓存只读取一次。</translation>
    </message>
    <message>
        <source>front end</source>
        <translation>前端</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>GPU-only</source>
        <translation>纯 GPU</translation>
    </message>
    <message>
        <source>Domestic chips</source>
        <translation>国产芯片</translation>
    </message>
    <message>
        <source>Mac cluster</source>
        <translation>Mac 集群</translation>
    </message>
    <message>
        <source>CPU+GPU hybrid</source>
        <translation>CPU+GPU 混合推理</translation>
    </message>
</context>
<context>
    <name>Finance</name>
    <message>
        <source>never</source>
        <translation>无法回本</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>采购</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电费</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>Staff and other</source>
        <translation>人员及其他</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>Tax relief</source>
        <translation>税收抵减</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>变卖收入</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Discounted</source>
        <translation>折现后</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>not within {years} years</source>
        <translation>{years} 年内无法回本</translation>
    </message>
    <message>
        <source>MACRS, five-year property</source>
        <translation>MACRS，五年期资产</translation>
    </message>
    <message>
        <source>all in the first year</source>
        <translation>首年一次性全额</translation>
    </message>
    <message>
        <source>straight line, 1 year</source>
        <translation>直线法，1 年</translation>
    </message>
    <message>
        <source>straight line, {years} years</source>
        <translation>直线法，{years} 年</translation>
    </message>
    <message>
        <source>Typical costs year by year, {currency}: {title}</source>
        <translation>逐年典型成本（{currency}）：{title}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Discounted to the day of purchase at {rate} a year; the last cumulative figure is the net present cost.</source>
        <translation>按每年 {rate} 折现到采购日；最后一个累计值即成本净现值。</translation>
    </message>
    <message>
        <source>After tax at {rate}: running costs and what is written off ({method}) lower the tax; what the books still hold at the end does so when the machines are sold. What is written off is no payment.</source>
        <translation>按 {rate} 税率计算的税后数值：运行成本和折旧（{method}）可抵减税额；期末账面余值在出售机器时抵减。折旧并非实际付款。</translation>
    </message>
    <message>
        <source>Before tax on profit.</source>
        <translation>未计所得税。</translation>
    </message>
    <message>
        <source>Prices grow each year: energy by {energy}, support by {support}, staff and the rest by {staff}.</source>
        <translation>价格逐年上涨：电费 {energy}，维保 {support}，人员及其他 {staff}。</translation>
    </message>
    <message>
        <source>Cost of a million tokens, and of a user and month, after tax, {currency}</source>
        <translation>每百万 token 及每用户每月的成本，税后（{currency}）</translation>
    </message>
    <message>
        <source>Cost of a million tokens, and of a user and month, {currency}</source>
        <translation>每百万 token 及每用户每月的成本（{currency}）</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>A million output tokens</source>
        <translation>每百万输出 token</translation>
    </message>
    <message>
        <source>A million tokens of all kinds</source>
        <translation>每百万 token（输入与输出合计）</translation>
    </message>
    <message>
        <source>A million output equivalents</source>
        <translation>每百万输出当量</translation>
    </message>
    <message>
        <source>A user and month</source>
        <translation>每用户每月</translation>
    </message>
    <message>
        <source>Equivalent annual cost over {tokens} million output tokens a year, with {ratio} input tokens for each of output. Output tokens carry the cost of their input; all kinds count input and output alike; {inputs} input tokens are one output equivalent. Only figures of one column compare.</source>
        <translation>等额年成本除以每年 {tokens} 百万输出 token，每个输出 token 对应 {ratio} 个输入 token。输出 token 承担其输入的成本；输入与输出合计时二者同等计数；{inputs} 个输入 token 折合一个输出当量。仅同一列的数值可相互比较。</translation>
    </message>
    <message>
        <source>Equivalent annual cost over {tokens} million output tokens a year, with {ratio} input tokens for each of output. Output tokens carry the cost of their input; all kinds count input and output alike; {inputs} input tokens, or {cached} that are found in the cache (as the API&apos;s list has it), are one output equivalent. Only figures of one column compare.</source>
        <translation>等额年成本除以每年 {tokens} 百万输出 token，每个输出 token 对应 {ratio} 个输入 token。输出 token 承担其输入的成本；输入与输出合计时二者同等计数；{inputs} 个输入 token 或 {cached} 个命中缓存的输入 token（按 API 价目表）折合一个输出当量。仅同一列的数值可相互比较。</translation>
    </message>
    <message>
        <source>When buying is cheaper: {title}</source>
        <translation>何时采购更便宜：{title}</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Use from</source>
        <translation>所需使用率</translation>
    </message>
    <message>
        <source>Use planned</source>
        <translation>规划使用率</translation>
    </message>
    <message>
        <source>Output a year from, million tokens</source>
        <translation>所需年输出量（百万 token）</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Outside the experts this architecture is counted in sum, not tensor by tensor.</source>
        <translation>除专家层外，该架构只按总量计算，不逐个张量计算。</translation>
    </message>
    <message>
        <source>The expert layers follow no simple order. Their number is right, their places are not.</source>
        <translation>专家层的排列没有简单规律。层数正确，位置不准确。</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s quantisation is not known. Its weights are counted at 16 bits.</source>
        <translation>权重文件的量化方式未知。权重按 16 位计算。</translation>
    </message>
    <message>
        <source>The tensors hold {stored} billion weights, the shape gives {shape} billion.</source>
        <translation>张量共含 {stored}B 权重，按模型结构推算为 {shape}B。</translation>
    </message>
    <message>
        <source>The architecture {name} is not known. It is counted as a plain transformer of these dimensions.</source>
        <translation>无法识别架构 {name}。按相同维度的普通 Transformer 计算。</translation>
    </message>
    <message>
        <source>The vision or audio part is not counted, only the language model.</source>
        <translation>未计入视觉或音频部分，只计算语言模型。</translation>
    </message>
    <message>
        <source>{count} files of the model are not in the folder, the first is {name}.</source>
        <translation>文件夹中缺少该模型的 {count} 个文件，第一个是 {name}。</translation>
    </message>
    <message>
        <source>The files end {short} before their tensors do. The sizes are those of whole files.</source>
        <translation>文件不完整，比张量的末尾少 {short}。所示大小为完整文件的大小。</translation>
    </message>
    <message>
        <source>{count} tensors are of a type that is not known. They are sized by their places in the file.</source>
        <translation>{count} 个张量的类型无法识别。其大小按在文件中的位置推算。</translation>
    </message>
    <message>
        <source>The index states {stated}, the files hold {held}.</source>
        <translation>索引标明 {stated}，文件实含 {held}。</translation>
    </message>
    <message>
        <source>There is no config.json in the folder, so only sizes are known and not the model&apos;s shape.</source>
        <translation>文件夹中没有 config.json，因此只知道大小，不知道模型结构。</translation>
    </message>
    <message>
        <source>Tests that kept a part of the model in the host&apos;s memory were left out: the file does not say what the host is.</source>
        <translation>已略去把部分模型放在主机内存中的测试：文件未说明主机配置。</translation>
    </message>
    <message>
        <source>All requests of a run came at once. Its times depend on the queue, so only its throughput is taken.</source>
        <translation>同一次测试的所有请求同时到达，其时延取决于排队，因此只采用吞吐量。</translation>
    </message>
    <message>
        <source>Figures left out because not all of the model&apos;s layers were on the device: {count}.</source>
        <translation>因模型并非所有层都在设备上而略去的数据：{count} 项。</translation>
    </message>
</context>
<context>
    <name>Kit</name>
    <message>
        <source>One request in a hundred waits longer than the agreed {within} for its first token; the plan expects {typical}. Look for long prompts and a queue.</source>
        <translation>每百个请求中有一个的首 token 等待超过约定的 {within}；规划预期为 {typical}。请检查是否有长提示词和排队。</translation>
    </message>
    <message>
        <source>Some tokens take longer than the {limit} that {rate} for each user allow; the plan expects {typical}. More requests at once than planned?</source>
        <translation>部分 token 耗时超过 {limit}，即每用户 {rate} 所允许的时间；规划预期为 {typical}。并发请求是否多于规划？</translation>
    </message>
    <message>
        <source>Half of the tokens take longer than the slow end of the plan, {high}. If no more requests run than planned, something is wrong with the machine: throttling, a link at half width, another format.</source>
        <translation>半数 token 的耗时超过规划的慢端 {high}。如果运行的请求并不多于规划，则机器有问题：降频、互联只有一半带宽，或格式不同。</translation>
    </message>
    <message>
        <source>The cache for running requests is nearly full: new ones wait, or running ones are thrown out and computed again. The engine keeps it in pages; &quot;fragmentation below 30 %&quot; of articles is PyTorch&apos;s memory in training and says nothing here.</source>
        <translation>运行中请求的缓存即将占满：新请求要等待，或运行中的请求被换出后重新计算。推理引擎按页管理缓存；文章所说的“碎片率低于 30%”指的是 PyTorch 训练时的内存，在此没有意义。</translation>
    </message>
    <message>
        <source>The cache ran out and running requests were put back. Shorter contexts or fewer requests at once help at once.</source>
        <translation>缓存已耗尽，运行中的请求被退回队列。缩短上下文或减少并发请求可立即见效。</translation>
    </message>
    <message>
        <source>More requests wait than one copy can run at once ({count}): the load is beyond the plan.</source>
        <translation>等待的请求多于一个副本可同时运行的数量（{count}）：负载超出规划。</translation>
    </message>
    <message>
        <source>A device is hotter than 85 °C for some time. That is the limit that articles give for every card; each has its own and slows down by itself at it, so that this is a sign of poor cooling, not of damage.</source>
        <translation>某设备温度超过 85 °C 已有一段时间。这是文章给所有卡设的界限；每种卡各有自己的上限，达到后会自行降频，因此这说明散热不良，而不是损坏。</translation>
    </message>
    <message>
        <source>Requests wait while the devices are used less than 70 %: look at the processor ({cores} cores planned), at the disks and at the network. Without a queue, low use is no fault.</source>
        <translation>有请求在等待，而设备利用率低于 70%：请检查处理器（规划 {cores} 核）、硬盘和网络。没有排队时，利用率低不是故障。</translation>
    </message>
    <message>
        <source>The driver reported an XID error, whose number is the value. 48, 63, 64, 94 and 95 concern the memory, 79 means that the card has left the bus. Look at dmesg before you restart.</source>
        <translation>驱动程序报告了 XID 错误，数值即错误编号。48、63、64、94、95 与显存有关，79 表示加速卡已从总线上掉线。重启前请先查看 dmesg。</translation>
    </message>
    <message>
        <source>Faulty rows of the memory can no longer be replaced: the card is a case for the guarantee.</source>
        <translation>显存的故障行已无法再替换：该卡应走保修。</translation>
    </message>
    <message>
        <source>The card slows down for its power limit a tenth of the time. Switch on this counter and DCGM_FI_DEV_THERMAL_VIOLATION in dcgm-exporter: they are off as delivered.</source>
        <translation>该卡有十分之一的时间因功耗上限而降频。请在 dcgm-exporter 中启用此计数器和 DCGM_FI_DEV_THERMAL_VIOLATION：默认是关闭的。</translation>
    </message>
    <message>
        <source>The card slows down because it is too hot.</source>
        <translation>该卡因过热而降频。</translation>
    </message>
    <message>
        <source>An NPU says that it is not healthy; npu_chip_info_error_code names the reason.</source>
        <translation>有 NPU 报告状态异常；原因见 npu_chip_info_error_code。</translation>
    </message>
    <message>
        <source>A copy of the model does not answer.</source>
        <translation>模型的一个副本没有响应。</translation>
    </message>
    <message>
        <source>Containers on a Mac have no access to its GPU: the kit starts {engine} on the system itself, by hand or through launchd.</source>
        <translation>Mac 上的容器无法使用其 GPU：部署包直接在系统上启动 {engine}，手动启动或通过 launchd 启动。</translation>
    </message>
    <message>
        <source>No published name of a Kubernetes resource for {device} was read: the kit has no file for a cluster.</source>
        <translation>未查到 {device} 公开的 Kubernetes 资源名：部署包不含集群文件。</translation>
    </message>
    <message>
        <source>No image of {engine} for {device} by its makers was found: set IMAGE to the one that you build or are given.</source>
        <translation>未找到 {engine} 发布方提供的 {device} 镜像：请将 IMAGE 设为自行构建或由他人提供的镜像。</translation>
    </message>
    <message>
        <source>npu-smi sets no power limit: what the plan reckons with is the limit of the NPU itself.</source>
        <translation>npu-smi 不能设置功耗上限：规划按 NPU 自身的上限计算。</translation>
    </message>
    <message>
        <source>The kit sets no power limit for this maker&apos;s cards; the plan reckons with the one that they are delivered with.</source>
        <translation>部署包不为该厂商的卡设置功耗上限；规划按出厂设定计算。</translation>
    </message>
    <message>
        <source>No figures of {engine} for Prometheus were read: the rules watch the devices only.</source>
        <translation>未查到 {engine} 提供给 Prometheus 的指标：规则只监控设备。</translation>
    </message>
    <message>
        <source>Each {device} has two chips, which drivers and engines count one by one: {chips} here are {cards} in the plan.</source>
        <translation>每个 {device} 有两颗芯片，驱动程序和推理引擎分别计数：此处的 {chips} 即规划中的 {cards}。</translation>
    </message>
    <message>
        <source>No variable was read by which copies on one machine get devices of their own here: start each in a container that has only its own.</source>
        <translation>未查到可让同一机器上的各副本在此使用各自设备的变量：请将每个副本放在只含其自身设备的容器中启动。</translation>
    </message>
    <message>
        <source>In a cluster a stateful set runs the machines of a copy. If one of them fails, all must start again: LeaderWorkerSet, where it is installed, does that by itself, a stateful set does not.</source>
        <translation>在集群中，一个副本的各台机器由 StatefulSet 运行。其中一台故障时，全部都须重启：安装了 LeaderWorkerSet 时由其自动完成，StatefulSet 则不会。</translation>
    </message>
    <message>
        <source>Pods reach InfiniBand or RoCE only through a device plug-in for RDMA, whose resource depends on its settings: add it to the limits, or the copies talk over plain TCP.</source>
        <translation>Pod 只能通过 RDMA 设备插件使用 InfiniBand 或 RoCE，其资源名取决于插件设置：请将其加入 limits，否则副本只能用普通 TCP 通信。</translation>
    </message>
    <message>
        <source>The plan refuses this option. The kit starts it all the same, with what was asked.</source>
        <translation>规划不接受该方案。部署包仍按所提要求启动。</translation>
    </message>
    <message>
        <source>the first machine of a copy sends layers and activations here, without encryption or password</source>
        <translation>副本的第一台机器把各层和激活值发送到这里，无加密、无密码</translation>
    </message>
    <message>
        <source>llama.cpp joins machines through `rpc-server`, which is only there in builds with `GGML_RPC=ON` (some call it `ggml-rpc-server`) and which its makers call a proof of concept, unsafe in open networks.</source>
        <translation>llama.cpp 通过 `rpc-server` 连接多台机器；它只存在于以 `GGML_RPC=ON` 构建的版本中（有的叫 `ggml-rpc-server`），开发者称其为概念验证，在开放网络中不安全。</translation>
    </message>
    <message>
        <source>ik_llama.cpp publishes no image: build it on the machine, for its processor and card; `llama-server` must be in the path.</source>
        <translation>ik_llama.cpp 不发布镜像：请在该机器上针对其处理器和加速卡构建；`llama-server` 须在 PATH 中。</translation>
    </message>
    <message>
        <source>Ollama gives every slot the whole context: {slots} slots of {context} tokens each. The plan counts the requests as long as they usually are; if Ollama moves layers to the host at the start (`ollama ps` says so), lower OLLAMA_NUM_PARALLEL.</source>
        <translation>Ollama 为每个槽位都分配完整上下文：{slots} 个槽位，各 {context} token。规划按请求的通常长度计算；如果 Ollama 启动时把部分层移到主机（见 `ollama ps`），请调低 OLLAMA_NUM_PARALLEL。</translation>
    </message>
    <message>
        <source>Ollama has neither a password nor figures for Prometheus: put a proxy in front that asks who comes, and watch the cards.</source>
        <translation>Ollama 既无密码，也不提供 Prometheus 指标：请在前面加一个验证身份的代理，并监控加速卡。</translation>
    </message>
    <message>
        <source>KTransformers keeps one copy of the experts for each processor only if it was built with USE_NUMA=1; {need} of host memory are then needed, as planned.</source>
        <translation>KTransformers 只有以 USE_NUMA=1 构建时才为每路处理器各存一份专家；此时需要 {need} 主机内存，与规划一致。</translation>
    </message>
    <message>
        <source>No rule file of KTransformers is known that fits {model} on this machine: choose one from ktransformers/optimize/optimize_rules and set OPTIMIZE_CONFIG.</source>
        <translation>没有已知的 KTransformers 规则文件适用于此机器上的 {model}：请从 ktransformers/optimize/optimize_rules 中选一个，并设置 OPTIMIZE_CONFIG。</translation>
    </message>
    <message>
        <source>Several Macs run one copy: `mlx.distributed_config` writes `hosts.json`, the Macs must reach each other by SSH, and MLX and the model must lie under the same paths. RDMA over Thunderbolt 5 must be switched on in each Mac&apos;s recovery system.</source>
        <translation>多台 Mac 共同运行一个副本：由 `mlx.distributed_config` 生成 `hosts.json`，各台 Mac 之间须能通过 SSH 互访，MLX 和模型须位于相同路径。Thunderbolt 5 上的 RDMA 须在每台 Mac 的恢复系统中启用。</translation>
    </message>
    <message>
        <source>MLX&apos;s makers do not recommend its server for production: it checks little and asks nobody for a password. Put a proxy in front that does.</source>
        <translation>MLX 的开发者不建议将其服务器用于生产环境：它检查很少，也不要求密码。请在前面加一个承担这些工作的代理。</translation>
    </message>
    <message>
        <source>exo finds the other Macs and decides by itself how to split the model; context and number of requests cannot be set at its start. Start the model once in its page at port {port}.</source>
        <translation>exo 自动发现其他 Mac 并自行决定如何切分模型；启动时无法设置上下文和请求数。请在端口 {port} 的页面上启动一次模型。</translation>
    </message>
    <message>
        <source>exo&apos;s interface and page, instead of the port above</source>
        <translation>exo 的接口和页面，代替上述端口</translation>
    </message>
    <message>
        <source>the machines of a copy find each other here; the data then go through the NPUs&apos; own network ports</source>
        <translation>同一副本的各台机器在此互相发现；之后数据经 NPU 自身的网口传输</translation>
    </message>
    <message>
        <source>management and health of MindIE</source>
        <translation>MindIE 的管理与健康状态</translation>
    </message>
    <message>
        <source>MindIE asks for HTTPS certificates unless `httpsEnabled` is false in its settings, and for encryption between machines unless `interNodeTLSEnabled` is. The kit leaves both as they are installed.</source>
        <translation>MindIE 要求 HTTPS 证书，除非其设置中的 `httpsEnabled` 为 false；并要求机器之间加密，除非 `interNodeTLSEnabled` 为 false。部署包保持两者的安装状态不变。</translation>
    </message>
    <message>
        <source>A copy that spans machines needs a rank table with the address of every NPU. It cannot be known before the machines stand, so that it is not in the kit.</source>
        <translation>跨机器的副本需要一份 rank 表，列出每个 NPU 的地址。机器就位之前无从得知，因此不在部署包中。</translation>
    </message>
    <message>
        <source>where copies for answers find those for prompts</source>
        <translation>负责回答的副本在此找到负责提示词的副本</translation>
    </message>
    <message>
        <source>Prompts and answers run on separate copies: start SGLang&apos;s router in front of them with `python3 -m sglang_router.launch_router --pd-disaggregation --prefill URL --decode URL`, one URL for each copy.</source>
        <translation>提示词和回答由不同副本处理：请在其前面启动 SGLang 的路由器：`python3 -m sglang_router.launch_router --pd-disaggregation --prefill URL --decode URL`，每个副本一个 URL。</translation>
    </message>
    <message>
        <source>{model} has no experts that could lie in host memory: SGLang then runs it on the device alone, without the options of KTransformers.</source>
        <translation>{model} 没有可放在主机内存中的专家：SGLang 将只在设备上运行它，不使用 KTransformers 的选项。</translation>
    </message>
    <message>
        <source>Experts in {format} must be converted for the processor first (`scripts/convert_weights.py` of KTransformers); set `KT_METHOD` and `EXPERT_PATH` to what you converted.</source>
        <translation>{format} 格式的专家须先针对处理器转换（KTransformers 的 `scripts/convert_weights.py`）；再将 `KT_METHOD` 和 `EXPERT_PATH` 设为转换结果。</translation>
    </message>
    <message>
        <source>SGLang works out by itself how much memory it leaves free, and the plan reckons with that. `MEMORY_SHARE` overrides it (`--mem-fraction-static`), such as 0.85 if prompts run out of memory.</source>
        <translation>SGLang 自行计算预留多少空闲内存，规划按此计算。`MEMORY_SHARE` 可覆盖该值（`--mem-fraction-static`），例如处理提示词时内存不足可设为 0.85。</translation>
    </message>
    <message>
        <source>the machines of a copy find each other here; the data then go through ports that the system picks</source>
        <translation>同一副本的各台机器在此互相发现；之后数据经操作系统选定的端口传输</translation>
    </message>
    <message>
        <source>KTransformers publishes no image of this version: build one with SGLang and kt-kernel as its makers describe, or run the script on the machine itself.</source>
        <translation>KTransformers 未发布此版本的镜像：请按开发者的说明用 SGLang 和 kt-kernel 构建，或直接在机器上运行脚本。</translation>
    </message>
    <message>
        <source>Prompts and answers run on separate copies: `trtllm-serve disaggregated -c FILE` joins them, with the addresses of the copies in a file that only you know. The script starts the copies.</source>
        <translation>提示词和回答由不同副本处理：由 `trtllm-serve disaggregated -c FILE` 将其连接，各副本的地址写在该文件中，只有您知道。脚本负责启动副本。</translation>
    </message>
    <message>
        <source>TensorRT-LLM joins machines by MPI: the first machine of a copy starts the ranks on all of them, which needs a list of hosts (`HOSTFILE`) and SSH between them. In Kubernetes the MPI Operator does this; no file for it is in the kit.</source>
        <translation>TensorRT-LLM 通过 MPI 连接多台机器：副本的第一台机器在所有机器上启动各 rank，需要主机列表（`HOSTFILE`）以及机器间的 SSH。在 Kubernetes 中由 MPI Operator 完成；部署包不含其文件。</translation>
    </message>
    <message>
        <source>Newer versions of TensorRT-LLM name the number of guessed tokens `max_draft_len` instead of `num_nextn_predict_layers`: if yours refuses the file, rename it in `trtllm.yaml`.</source>
        <translation>较新版本的 TensorRT-LLM 将推测 token 数命名为 `max_draft_len`，而非 `num_nextn_predict_layers`：如果您的版本不接受该文件，请在 `trtllm.yaml` 中改名。</translation>
    </message>
    <message>
        <source>Prompts and answers run on separate copies: a proxy in front must send each request first to a copy for prompts, then to one for answers. vLLM itself only has an example of such a proxy, for tests; the script starts the copies, not the proxy.</source>
        <translation>提示词和回答由不同副本处理：前面的代理须先把每个请求发给负责提示词的副本，再发给负责回答的副本。vLLM 自身只有一个供测试用的代理示例；脚本只启动副本，不启动代理。</translation>
    </message>
    <message>
        <source>Each group of this layout spans machines, which vLLM only starts through Ray: Ray must be installed in the image.</source>
        <translation>该布局的每个组都跨机器，vLLM 只能通过 Ray 启动：镜像中须装有 Ray。</translation>
    </message>
    <message>
        <source>vLLM puts the groups of this layout on the machines one after the other, so that a stage of the pipeline lies on several machines and its experts exchange tokens between them. The plan reckons with stages that stay on a machine: measure, or choose a layout without a pipeline.</source>
        <translation>vLLM 依次把该布局的各组放到机器上，因此一个流水线级会分布在多台机器上，其专家要在机器之间交换 token。规划按每级不跨机器计算：请实测，或选择不用流水线的布局。</translation>
    </message>
    <message>
        <source>{engine} builds on a certain version of vLLM. The options that join machines (`--nnodes`, `--headless`) are those of current vLLM; with an older one the machines are joined by Ray, as its makers describe.</source>
        <translation>{engine} 基于特定版本的 vLLM。连接机器的选项（`--nnodes`、`--headless`）是当前 vLLM 的选项；若版本较旧，则按开发者的说明用 Ray 连接机器。</translation>
    </message>
    <message>
        <source>handshake of the copies that hand over the cache (and the next numbers, one a copy)</source>
        <translation>交接缓存的副本之间握手（以及后续端口号，每个副本一个）</translation>
    </message>
    <message>
        <source>settings that the scripts read; change them here, or set the variables before</source>
        <translation>脚本读取的设置；在此修改，或事先设置变量</translation>
    </message>
    <message>
        <source>starts a copy of the model with the plan&apos;s layout; `--print` only shows the command</source>
        <translation>按规划的布局启动模型的一个副本；`--print` 只显示命令</translation>
    </message>
    <message>
        <source>says whether a copy answers</source>
        <translation>检查副本是否响应</translation>
    </message>
    <message>
        <source>once after each start of a machine, as root: power limit and what else the plan reckons with</source>
        <translation>每次开机后以 root 运行一次：设置功耗上限以及规划所依据的其他条件</translation>
    </message>
    <message>
        <source>containers for one machine, with the devices, memory and rights that they need, and no more</source>
        <translation>单台机器的容器，只给予所需的设备、内存和权限</translation>
    </message>
    <message>
        <source>settings for `compose.yaml`: image and version, folder of the model, addresses</source>
        <translation>`compose.yaml` 的设置：镜像与版本、模型文件夹、地址</translation>
    </message>
    <message>
        <source>objects for a cluster; each CHANGE-ME must be replaced</source>
        <translation>集群对象；每处 CHANGE-ME 都须替换</translation>
    </message>
    <message>
        <source>lets several small services share a card, if you want that</source>
        <translation>按需让多个小型服务共用一张卡</translation>
    </message>
    <message>
        <source>rules for Prometheus, with limits from the plan</source>
        <translation>Prometheus 规则，阈值取自规划</translation>
    </message>
    <message>
        <source>what to do when something fails, and what articles get wrong about it</source>
        <translation>出现故障时怎么办，以及文章中的错误说法</translation>
    </message>
    <message>
        <source>starts `serve.sh` with the Mac</source>
        <translation>随 Mac 开机启动 `serve.sh`</translation>
    </message>
    <message>
        <source>settings that the engine reads</source>
        <translation>推理引擎读取的设置</translation>
    </message>
    <message>
        <source>Setting up {option}</source>
        <translation>部署 {option}</translation>
    </message>
    <message>
        <source>Made by Sizewright from the plan &quot;{title}&quot; of {date}, option {id}.</source>
        <translation>由 Sizewright 根据 {date} 的规划“{title}”生成，方案 {id}。</translation>
    </message>
    <message>
        <source>The plan expects {rate} for each of {count} requests at once, and the first token after {wait}. The settings here are those that it reckoned with: {layout}, requests of up to {context} tokens, {slots} at once in each copy, a cache in {cache}.</source>
        <translation>规划预期 {count} 个并发请求各 {rate}，首 token 延迟 {wait}。此处的设置即规划计算所用：{layout}，请求最长 {context} token，每个副本同时 {slots} 个，缓存采用 {cache}。</translation>
    </message>
    <message>
        <source>What is here</source>
        <translation>内容一览</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>使用方法</translation>
    </message>
    <message>
        <source>Put the checkpoint in {format} ({size}) on a disk of every machine, under the same path, and check its sums. Nothing here downloads it.</source>
        <translation>把 {format} 格式的权重文件（{size}）放到每台机器的硬盘上，路径一致，并核对校验和。此处不会下载任何内容。</translation>
    </message>
    <message>
        <source>Run `prepare-host.sh` as root on every machine, and after each of its starts.</source>
        <translation>在每台机器上以 root 运行 `prepare-host.sh`，每次开机后都要运行。</translation>
    </message>
    <message>
        <source>Set what only you know: path of the model, version of the engine, addresses, a key for clients. It stands in `env.sh`; for containers in `kit.env`.</source>
        <translation>设置只有您知道的内容：模型路径、推理引擎版本、地址、客户端密钥。写在 `env.sh` 中；容器则写在 `kit.env` 中。</translation>
    </message>
    <message>
        <source>Number the {count} machines from 0 (`MACHINE`). {span}</source>
        <translation>将 {count} 台机器从 0 起编号（`MACHINE`）。{span}</translation>
    </message>
    <message>
        <source>Machines with following numbers make up a copy, the first of them answers.</source>
        <translation>编号相连的机器组成一个副本，由其中第一台响应。</translation>
    </message>
    <message>
        <source>Each runs copies of its own; a load balancer spreads the requests.</source>
        <translation>每台各自运行副本；由负载均衡器分配请求。</translation>
    </message>
    <message>
        <source>Start a copy, look at it, ask it something:</source>
        <translation>启动一个副本，查看状态，并向它提问：</translation>
    </message>
    <message>
        <source>Names of options change from version to version. These were read in: {source}.</source>
        <translation>选项名称随版本变化。此处取自：{source}。</translation>
    </message>
    <message>
        <source>What you should know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Between the machines nothing moves while they answer: each copy runs on one machine alone.</source>
        <translation>回答期间机器之间没有数据传输：每个副本只在一台机器上运行。</translation>
    </message>
    <message>
        <source>Between the machines {rate} leave each of them at the plan&apos;s load: {tokens} read and written, {bytes} for each (tensor parallel {tp}, pipeline {pp}, experts {ep}).</source>
        <translation>规划负载下每台机器向其他机器发送 {rate}：读写共 {tokens}，每个 token {bytes}（张量并行 {tp}，流水线 {pp}，专家 {ep}）。</translation>
    </message>
    <message>
        <source>The planned link ({link}) carries {rate} of that kind, so that it is used to {share} on average. Prompts come in bursts of the whole link; a slower one makes first tokens wait.</source>
        <translation>规划的互联（{link}）可承载 {rate} 的此类流量，平均利用率为 {share}。提示词会突发占满整个链路；链路更慢会使首 token 等待。</translation>
    </message>
    <message>
        <source>Each token waits for other machines {time} in the plan ({count} exchanges one after the other). Latency counts here, not bandwidth: use RDMA and one switch, and no firewall in between.</source>
        <translation>规划中每个 token 要等待其他机器 {time}（依次进行 {count} 次交换）。这里重要的是延迟而非带宽：请使用 RDMA 和同一台交换机，中间不设防火墙。</translation>
    </message>
    <message>
        <source>The cache of each prompt, {bytes}, goes from the copies that read to those that answer.</source>
        <translation>每个提示词的缓存（{bytes}）从读取的副本传给回答的副本。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>To the users a machine sends {rate} at full load, {bytes} for each streamed token: any office network does. A line of 5 ms, as articles recommend, is lost in a first token after {wait}; below 100 ms nobody notices.</source>
        <translation>满载时一台机器向用户发送 {rate}，每个流式 token {bytes}：任何办公网络都够用。文章推荐的 5 ms 线路，相对 {wait} 的首 token 延迟可忽略；低于 100 ms 无人察觉。</translation>
    </message>
    <message>
        <source>Proxies must pass on answers token by token (no buffering) and keep a connection open as long as an answer may last, {time} in this plan. gRPC instead of HTTP makes no token come sooner.</source>
        <translation>代理须逐 token 转发回答（不缓冲），并使连接保持到回答可能持续的最长时间，本规划中为 {time}。用 gRPC 代替 HTTP 不会让任何 token 更早到达。</translation>
    </message>
    <message>
        <source>Give the service a name of its own in DNS with a short lifetime, and a certificate at the proxy; the engines themselves speak plain HTTP. Keep the clocks of all machines together (NTP): logs and certificates need it, the copies do not.</source>
        <translation>为服务单独设置 TTL 较短的 DNS 名称，并在代理上配置证书；推理引擎本身只用明文 HTTP。各机器时钟须同步（NTP）：日志和证书需要，副本不需要。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>开放给</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>the proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>the machines among each other</source>
        <translation>各机器之间</translation>
    </message>
    <message>
        <source>questions and answers, and figures for Prometheus</source>
        <translation>提问与回答，以及 Prometheus 指标</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>监控要点</translation>
    </message>
    <message>
        <source>The rules in `alerts.yaml` want a job named {job} in Prometheus that reads {path} of each copy, and an exporter of the devices&apos; maker on each machine.</source>
        <translation>`alerts.yaml` 中的规则要求 Prometheus 中有名为 {job} 的任务读取每个副本的 {path}，并且每台机器上装有设备厂商的 exporter。</translation>
    </message>
    <message>
        <source>Articles ask for a standard deviation of latency below 15 ms. That was meant for requests of 120 ms; here a first token takes {wait} and an answer {answer}. What users agreed on counts: 99 of 100 within {limit}.</source>
        <translation>文章要求延迟标准差低于 15 ms。那是针对 120 ms 的请求；这里首 token 要 {wait}，一次回答要 {answer}。应以与用户的约定为准：100 次中有 99 次在 {limit} 内。</translation>
    </message>
    <message>
        <source>&quot;Memory fragmentation below 30 %&quot; is what PyTorch reserves and does not use while it trains. Engines hand out their cache in pages: watch how full it is, how many requests wait, and whether running ones are thrown out.</source>
        <translation>“内存碎片率低于 30%”指 PyTorch 训练时预留而未使用的部分。推理引擎按页分配缓存：应关注其占用率、等待的请求数，以及运行中的请求是否被换出。</translation>
    </message>
    <message>
        <source>&quot;Below 85 °C&quot; is a fair warning, no limit: each card has its own, at which it slows down by itself. Watch that it does not.</source>
        <translation>“低于 85 °C”可作预警，但不是上限：每种卡各有自己的上限，达到后自行降频。应确认没有发生降频。</translation>
    </message>
    <message>
        <source>&quot;Below 70 % use, look at the processor&quot; holds only while requests wait: with few users the devices rest because nobody asks.</source>
        <translation>“利用率低于 70% 时检查处理器”只在有请求等待时成立：用户少时设备空闲，是因为没有人提问。</translation>
    </message>
    <message>
        <source>A copy of the model fills {devices} devices to {share}. To divide them among tasks would only take memory from the cache: this service is to have them whole.</source>
        <translation>模型的一个副本占用 {devices} 个设备的 {share}。拆分给多个任务只会挤占缓存的内存：该服务应独占这些设备。</translation>
    </message>
    <message>
        <source>A copy of the model fills its device to {share}. To divide it among tasks would only take memory from the cache: this service is to have it whole.</source>
        <translation>模型的一个副本占用其设备的 {share}。拆分给多个任务只会挤占缓存的内存：该服务应独占该设备。</translation>
    </message>
    <message>
        <source>In Kubernetes devices are counted, not measured in bytes: {resource} in the limits. The object &quot;nvidia.com/v1 DevicePlugin&quot; with memory limits that articles show does not exist.</source>
        <translation>Kubernetes 中设备按个数计，而非按字节计：在 limits 中写 {resource}。文章中带内存限制的“nvidia.com/v1 DevicePlugin”对象并不存在。</translation>
    </message>
    <message>
        <source>Huawei&apos;s vNPU divides the cores of an NPU for small models; a copy over several NPUs cannot run on parts of them.</source>
        <translation>华为 vNPU 为小模型切分 NPU 的核心；跨多个 NPU 的副本不能在切分后的部分上运行。</translation>
    </message>
    <message>
        <source>A copy needs {share} of a card. Several small services may share it: `gpu-sharing.yaml` lets {count} pods use a card in turns. Speed is then shared as well, and one that takes too much memory ends the others.</source>
        <translation>一个副本需要一张卡的 {share}。多个小型服务可以共用：`gpu-sharing.yaml` 让 {count} 个 Pod 轮流使用一张卡。此时速度也被分摊，其中一个占用内存过多会使其他服务终止。</translation>
    </message>
    <message>
        <source>This card can be divided in hardware (MIG): up to {most} instances with memory and cores of their own, which keep off each other. The plug-in then counts `nvidia.com/mig-...`.</source>
        <translation>该卡可在硬件上切分（MIG）：最多 {most} 个实例，各有独立的显存和核心，互不干扰。插件此时按 `nvidia.com/mig-...` 计数。</translation>
    </message>
    <message>
        <source>MPS runs processes at the same time instead of in turns and can limit the memory of each; an error in one still ends all.</source>
        <translation>MPS 让多个进程同时而非轮流运行，并可限制各自的内存；但其中一个出错仍会使全部终止。</translation>
    </message>
    <message>
        <source>Out of memory on a device, at the start or with a long prompt</source>
        <translation>设备内存不足：启动时或遇到长提示词时</translation>
    </message>
    <message>
        <source>The plan puts {weights} of weights, {cache} of cache and {rest} of other things on each device of {capacity}. More than that is asked: a longer context, more requests at once, another format, or another process on the card.</source>
        <translation>规划在每个 {capacity} 的设备上放 {weights} 权重、{cache} 缓存和 {rest} 其他内容。实际需求超出：上下文更长、并发请求更多、格式不同，或卡上有其他进程。</translation>
    </message>
    <message>
        <source>See who holds memory (`nvidia-smi`, `npu-smi info`, `rocm-smi`): a killed engine can leave processes behind.</source>
        <translation>查看谁占用内存（`nvidia-smi`、`npu-smi info`、`rocm-smi`）：被强行终止的推理引擎可能留下残余进程。</translation>
    </message>
    <message>
        <source>Compare context and requests at once with the plan&apos;s: {context} tokens, {slots} requests in a copy. Lower the context first.</source>
        <translation>将上下文和并发请求数与规划比较：{context} token，每个副本 {slots} 个请求。先降低上下文。</translation>
    </message>
    <message>
        <source>At the start: lower the share of memory that the engine takes. With long prompts: make it read them in smaller pieces.</source>
        <translation>启动时：降低推理引擎占用的内存比例。长提示词时：让引擎分成更小的块读取。</translation>
    </message>
    <message>
        <source>`TF_FORCE_GPU_ALLOW_GROWTH` is a variable of TensorFlow. None of these engines reads it.</source>
        <translation>`TF_FORCE_GPU_ALLOW_GROWTH` 是 TensorFlow 的变量。这些推理引擎都不读取。</translation>
    </message>
    <message>
        <source>Gradient checkpointing saves memory in training, where gradients are. Answering has none, and gains nothing.</source>
        <translation>梯度检查点只在有梯度的训练中节省内存。推理没有梯度，也就没有收益。</translation>
    </message>
    <message>
        <source>`torch.cuda.amp` chooses precision in training. The format of the checkpoint decides here.</source>
        <translation>`torch.cuda.amp` 用于选择训练精度。此处由权重文件的格式决定。</translation>
    </message>
    <message>
        <source>`CUDA_MANAGED_ALLOCATOR` does not exist. Managed memory does, and is slower than any plan can bear once it moves pages.</source>
        <translation>`CUDA_MANAGED_ALLOCATOR` 并不存在。托管内存确实存在，但一旦开始搬移内存页，就慢到任何规划都无法承受。</translation>
    </message>
    <message>
        <source>Loading takes very long, or the start is broken off</source>
        <translation>加载时间很长，或启动中断</translation>
    </message>
    <message>
        <source>{size} must be read from a disk on every machine; then graphs are captured and kernels compiled, at the first start for minutes.</source>
        <translation>每台机器须从硬盘读取 {size}；随后捕获计算图并编译内核，首次启动需数分钟。</translation>
    </message>
    <message>
        <source>Measure the disk with large sequential reads: `fio --name=read --rw=read --bs=1M --direct=1 --ioengine=libaio --iodepth=32 --size=10G --filename=FILE`. Network drives and SATA disks are the usual reason.</source>
        <translation>用大块顺序读测试硬盘：`fio --name=read --rw=read --bs=1M --direct=1 --ioengine=libaio --iodepth=32 --size=10G --filename=FILE`。原因通常是网络盘和 SATA 硬盘。</translation>
    </message>
    <message>
        <source>Let health checks wait long enough: the kit gives a container 30 minutes and a pod 60 before it is started again.</source>
        <translation>健康检查的等待时间要足够长：部署包给容器 30 分钟、给 Pod 60 分钟，之后才会重启。</translation>
    </message>
    <message>
        <source>Keep the folders in which engines store compiled kernels on a disk that outlives the container.</source>
        <translation>推理引擎存放已编译内核的文件夹，应放在容器删除后仍保留的磁盘上。</translation>
    </message>
    <message>
        <source>`torch.backends.cudnn.benchmark` chooses convolutions. These models have none; it loads nothing faster.</source>
        <translation>`torch.backends.cudnn.benchmark` 用于选择卷积算法。这些模型没有卷积，加载不会因此变快。</translation>
    </message>
    <message>
        <source>`set_float32_matmul_precision` concerns 32-bit arithmetic, which no engine here uses for the weights.</source>
        <translation>`set_float32_matmul_precision` 涉及 32 位运算，此处没有引擎将其用于权重。</translation>
    </message>
    <message>
        <source>500,000 random reads of 4 KB per second are no goal: a checkpoint is read in large pieces, one after the other.</source>
        <translation>每秒 500,000 次 4 KB 随机读不是目标：权重文件是按大块依次读取的。</translation>
    </message>
    <message>
        <source>Several devices or machines do not find each other, or hang at the start</source>
        <translation>多个设备或机器互相找不到，或在启动时卡住</translation>
    </message>
    <message>
        <source>The library that joins them (NCCL, RCCL, HCCL) took the wrong network card, a firewall is in between, or /dev/shm is too small.</source>
        <translation>连接它们的通信库（NCCL、RCCL、HCCL）选错了网卡，中间有防火墙，或 /dev/shm 太小。</translation>
    </message>
    <message>
        <source>Set NCCL_DEBUG=INFO for one start and read which card it took; back to WARN afterwards, it writes a lot.</source>
        <translation>设置 NCCL_DEBUG=INFO 启动一次，查看选用了哪张网卡；之后改回 WARN，否则输出很多。</translation>
    </message>
    <message>
        <source>Name the card between the machines: NCCL_SOCKET_IFNAME and NCCL_IB_HCA, on Ascend HCCL_IF_IP and HCCL_SOCKET_IFNAME. `ip address` and `ibstat` show the names; &quot;eth0&quot; from articles is rarely the right one.</source>
        <translation>指定机器之间的网卡：NCCL_SOCKET_IFNAME 和 NCCL_IB_HCA，昇腾上为 HCCL_IF_IP 和 HCCL_SOCKET_IFNAME。名称见 `ip address` 和 `ibstat`；文章中的“eth0”很少正确。</translation>
    </message>
    <message>
        <source>&quot;via NET/Socket&quot; in that output means plain TCP although there is InfiniBand: IPC_LOCK, /dev/infiniband or the drivers are missing in the container.</source>
        <translation>该输出中的“via NET/Socket”表示虽有 InfiniBand 却在用普通 TCP：容器中缺少 IPC_LOCK、/dev/infiniband 或驱动程序。</translation>
    </message>
    <message>
        <source>The same image, the same path of the model and the same settings on every machine.</source>
        <translation>每台机器使用相同的镜像、相同的模型路径和相同的设置。</translation>
    </message>
    <message>
        <source>/etc/nccl.conf is a real file, but it holds for every program on the machine and not in containers; variables are clearer.</source>
        <translation>/etc/nccl.conf 确有其文件，但它对机器上的所有程序生效，在容器中却不生效；用变量更清楚。</translation>
    </message>
    <message>
        <source>Ring all-reduce instead of a parameter server is advice for training. NCCL chooses between ring, tree and the switch&apos;s own arithmetic by itself.</source>
        <translation>用环形 all-reduce 代替参数服务器是训练方面的建议。NCCL 会自行在环形、树形和交换机内运算之间选择。</translation>
    </message>
    <message>
        <source>On Ascend each NPU has a network port of its own: `hccn_tool -i N -link -g` must say UP for all of them.</source>
        <translation>昇腾的每个 NPU 都有自己的网口：`hccn_tool -i N -link -g` 对所有网口都须显示 UP。</translation>
    </message>
    <message>
        <source>Slower than planned</source>
        <translation>比规划慢</translation>
    </message>
    <message>
        <source>The plan expects {rate} for each user with {count} requests at once. Compare at the same number of requests and the same length of prompts first.</source>
        <translation>规划预期在 {count} 个并发请求下每用户 {rate}。请先在相同请求数和相同提示词长度下比较。</translation>
    </message>
    <message>
        <source>Look whether the devices slow down for heat or power (`nvidia-smi -q -d PERFORMANCE`), and at the width of their links (`nvidia-smi topo -m`, `lspci -vv`).</source>
        <translation>检查设备是否因温度或功耗降频（`nvidia-smi -q -d PERFORMANCE`），以及互联的宽度（`nvidia-smi topo -m`、`lspci -vv`）。</translation>
    </message>
    <message>
        <source>Read in the engine&apos;s log which format and which kernels it took: a fallback is often slower by half.</source>
        <translation>在推理引擎日志中查看采用了哪种格式和哪些内核：回退实现往往慢一半。</translation>
    </message>
    <message>
        <source>More requests at once make all of them slower and the whole faster. If users wait, more copies help; if tokens are slow, fewer requests at once do.</source>
        <translation>并发请求增多会使每个请求变慢、总体变快。用户等待时，应增加副本；token 慢时，应减少并发请求。</translation>
    </message>
    <message>
        <source>With experts in host memory every channel must hold a module, and threads must not outnumber the physical cores. AVX-512 alone makes no token faster: memory sets the pace.</source>
        <translation>专家放在主机内存中时，每个通道都须插有内存条，线程数不得超过物理核心数。仅靠 AVX-512 不会让 token 变快：速度由内存决定。</translation>
    </message>
    <message>
        <source>&quot;Multi-GPU training is inefficient&quot; has nothing to do with a server that answers: no gradients are exchanged.</source>
        <translation>“多 GPU 训练效率低”与提供推理的服务器无关：不需要交换梯度。</translation>
    </message>
    <message>
        <source>Users wait, or answers break off</source>
        <translation>用户等待，或回答中断</translation>
    </message>
    <message>
        <source>More requests come than a copy runs at once, the cache is full, or a proxy gives up before the answer is there.</source>
        <translation>请求多于一个副本可同时运行的数量，缓存已满，或代理在回答到达之前就已放弃。</translation>
    </message>
    <message>
        <source>See how many requests run and wait, and how full the cache is; a queue at the peak alone may be what was planned.</source>
        <translation>查看有多少请求在运行和等待，以及缓存占用率；仅在高峰出现的排队可能正是规划所预期的。</translation>
    </message>
    <message>
        <source>Limit the length of answers and prompts at the proxy; one long context takes the room of many short ones.</source>
        <translation>在代理上限制回答和提示词的长度；一个长上下文会占用许多短上下文的空间。</translation>
    </message>
    <message>
        <source>Raise the proxy&apos;s limits on time, and switch its buffering off for streamed answers.</source>
        <translation>调高代理的超时限制，并对流式回答关闭缓冲。</translation>
    </message>
    <message>
        <source>What articles say, and why it does not help here:</source>
        <translation>文章的说法，以及为何在此无效：</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>出现故障时</translation>
    </message>
    <message>
        <source>First `bash serve.sh --print` and `bash health.sh`, then the last lines of the engine&apos;s log. Change one thing at a time.</source>
        <translation>先运行 `bash serve.sh --print` 和 `bash health.sh`，再看推理引擎日志的最后几行。每次只改一处。</translation>
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
        <translation>{prefill} 预填充 + {decode} 解码 × {ranks}</translation>
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
        <translation>{engine} 不能在 {device} 上运行此种格式的 {model} 文件。</translation>
    </message>
    <message>
        <source>{engine} does not run INT8 and 16-bit layers of {model} on {device}.</source>
        <translation>{engine} 不支持在 {device} 上运行 {model} 的 INT8 层和 16 位层。</translation>
    </message>
    <message>
        <source>{engine} keeps no 8-bit cache on {device}.</source>
        <translation>{engine} 在 {device} 上不支持 8 位缓存。</translation>
    </message>
    <message>
        <source>{engine} sets its cache up at the start; it does not page it.</source>
        <translation>{engine} 在启动时一次分配好缓存，不作分页。</translation>
    </message>
    <message>
        <source>What {engine} launches at once is part of its measured speed and cannot be taken out.</source>
        <translation>{engine} 的合并启动已包含在其实测速度中，无法单独扣除。</translation>
    </message>
    <message>
        <source>The requests of this plan share no beginning.</source>
        <translation>本规划的请求没有共同的开头。</translation>
    </message>
    <message>
        <source>{model} has no module that guesses further tokens.</source>
        <translation>{model} 没有用于推测后续 token 的模块。</translation>
    </message>
    <message>
        <source>No gain is known for {engine}.</source>
        <translation>{engine} 的增益未知。</translation>
    </message>
    <message>
        <source>The {format} file comes without the module.</source>
        <translation>{format} 文件不含该模块。</translation>
    </message>
    <message>
        <source>{engine} was not measured with and without it.</source>
        <translation>没有 {engine} 启用与不启用该项的对比实测。</translation>
    </message>
    <message>
        <source>{engine} runs one request at a time.</source>
        <translation>{engine} 一次只运行一个请求。</translation>
    </message>
    <message>
        <source>{engine} does not spread a layer of {model} over {ranks} devices.</source>
        <translation>{engine} 不支持将 {model} 的一层拆分到 {ranks} 个设备。</translation>
    </message>
    <message>
        <source>All devices of the machine share a layer already, and no link joins two machines for it.</source>
        <translation>机器的全部设备已共同承担每一层，且没有可为此连接两台机器的互联。</translation>
    </message>
    <message>
        <source>It takes {nodes} machines instead of {before}.</source>
        <translation>需要 {nodes} 台机器，而非 {before} 台。</translation>
    </message>
    <message>
        <source>Only hybrids compute in host memory.</source>
        <translation>只有混合推理才在主机内存中计算。</translation>
    </message>
    <message>
        <source>The memory channels of the host are not known.</source>
        <translation>主机的内存通道数未知。</translation>
    </message>
    <message>
        <source>All {channels} channels of a socket are filled; compared with half of them.</source>
        <translation>每路处理器的 {channels} 个通道全部插满；与只插一半相比。</translation>
    </message>
    <message>
        <source>The machine has one socket.</source>
        <translation>机器只有一路处理器。</translation>
    </message>
    <message>
        <source>{engine} keeps no copies.</source>
        <translation>{engine} 不为每路处理器各存一份副本。</translation>
    </message>
    <message>
        <source>{engine} has no such switch.</source>
        <translation>{engine} 没有此开关。</translation>
    </message>
    <message>
        <source>{model} has no experts to leave out.</source>
        <translation>{model} 没有可以省去的专家。</translation>
    </message>
    <message>
        <source>It does not run {format} on {device}.</source>
        <translation>不支持在 {device} 上运行 {format}。</translation>
    </message>
    <message>
        <source>Compared with {engine}.</source>
        <translation>与 {engine} 相比。</translation>
    </message>
    <message>
        <source>No distill of {model} is catalogued for such a machine.</source>
        <translation>产品目录中没有适合此类机器的 {model} 蒸馏模型。</translation>
    </message>
    <message>
        <source>{model} as {format}.</source>
        <translation>{model}，{format} 格式。</translation>
    </message>
    <message>
        <source>It is what the hybrid family does with a mixture-of-experts model; compare its options.</source>
        <translation>混合推理路线对混合专家模型正是这样做的；请比较该路线的方案。</translation>
    </message>
    <message>
        <source>Changes neither memory nor speed of inference.</source>
        <translation>既不改变推理的内存占用，也不改变推理速度。</translation>
    </message>
    <message>
        <source>launches and host work</source>
        <translation>内核启动与主机开销</translation>
    </message>
    <message>
        <source>attention weights</source>
        <translation>注意力权重</translation>
    </message>
    <message>
        <source>dense layers</source>
        <translation>稠密层</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>the output head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>reading the cache</source>
        <translation>读取缓存</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>prompts of other users</source>
        <translation>其他用户的提示词处理</translation>
    </message>
    <message>
        <source>Weights on one device: {without} without it, {with} with it.</source>
        <translation>单个设备上的权重：不采用时 {without}，采用后 {with}。</translation>
    </message>
    <message>
        <source>Memory that one device needs for {requests} requests at once, all parts counted: {without} without it, {with} with it.</source>
        <translation>{requests} 个并发请求时单个设备所需内存（含所有部分）：不采用时 {without}，采用后 {with}。</translation>
    </message>
    <message>
        <source>With it the weights and one request of the longest context do not fit.</source>
        <translation>采用后，权重加一个最长上下文的请求放不下。</translation>
    </message>
    <message>
        <source>Without it the weights and one request of the longest context do not fit.</source>
        <translation>不采用时，权重加一个最长上下文的请求放不下。</translation>
    </message>
    <message>
        <source>The weights and one request of the longest context fit neither way.</source>
        <translation>无论采用与否，权重加一个最长上下文的请求都放不下。</translation>
    </message>
    <message>
        <source>Requests that can run at once: {without} without it, {with} with it; {asked} are asked.</source>
        <translation>可同时运行的请求数：不采用时 {without}，采用后 {with}；所要求的为 {asked}。</translation>
    </message>
    <message>
        <source>One token of a user takes {without} without it and {with} with it; most of a step goes to {before} before and to {after} after.</source>
        <translation>单个用户的一个 token 用时：不采用时 {without}，采用后 {with}；一步中耗时最多的部分，之前是{before}，之后是{after}。</translation>
    </message>
    <message>
        <source>The first token comes after {without} without it and {with} with it.</source>
        <translation>首 token 延迟：不采用时 {without}，采用后 {with}。</translation>
    </message>
    <message>
        <source>All users together: {without} without it, {with} with it.</source>
        <translation>全部用户合计：不采用时 {without}，采用后 {with}。</translation>
    </message>
    <message>
        <source>Power under load: {without} without it, {with} with it.</source>
        <translation>负载功耗：不采用时 {without}，采用后 {with}。</translation>
    </message>
    <message>
        <source>A million output tokens, if the machines are busy in all hours of service: {without} without it, {with} with it.</source>
        <translation>每百万输出 token 的成本（服务时段内机器始终满载）：不采用时 {without}，采用后 {with}。</translation>
    </message>
    <message>
        <source>The file is {format}.</source>
        <translation>文件格式为 {format}。</translation>
    </message>
    <message>
        <source>Memory, speed and cost stay as they are at this load.</source>
        <translation>在此负载下，内存、速度和成本均不变。</translation>
    </message>
    <message>
        <source>Assumed, not measured: {source}.</source>
        <translation>为假设值，并非实测：{source}。</translation>
    </message>
    <message>
        <source>Measured elsewhere, because the model has no term for it: {source}.</source>
        <translation>模型中没有相应的项，采用他处的实测：{source}。</translation>
    </message>
    <message>
        <source>could be done</source>
        <translation>可采用</translation>
    </message>
    <message>
        <source>already in use</source>
        <translation>已采用</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>此处不可用</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>only if</source>
        <translation>有条件成立</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不成立</translation>
    </message>
    <message>
        <source>not to be told here</source>
        <translation>此处无法判断</translation>
    </message>
    <message>
        <source>Unchanged: the maker&apos;s own file, or its exact copy in 16 bits.</source>
        <translation>无变化：发布方的原始文件，或其 16 位的精确副本。</translation>
    </message>
    <message>
        <source>Keeps {low} to {high} of the native score, typically {typical}: {source}, {note}.</source>
        <translation>保留原版得分的 {low} 至 {high}，典型值 {typical}：{source}，{note}。</translation>
    </message>
    <message>
        <source>Unchanged: it changes nothing that inference computes.</source>
        <translation>无变化：不改变推理的任何计算内容。</translation>
    </message>
    <message>
        <source>Not known: no scores of this model in this form are published beside the native ones.</source>
        <translation>未知：该模型的这种形式没有与原版并列公布的得分。</translation>
    </message>
</context>
<context>
    <name>LeverColumn</name>
    <message>
        <source>Optimisation</source>
        <translation>优化手段</translation>
    </message>
    <message>
        <source>What articles recommend to save memory or to gain speed.</source>
        <translation>文章中推荐的节省内存或提升速度的手段。</translation>
    </message>
    <message>
        <source>Articles say</source>
        <translation>文章说法</translation>
    </message>
    <message>
        <source>The statement as it circulates; the page of claims judges it in general.</source>
        <translation>流传的说法原文；一般性的评判见“核实说法”页面。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Whether the option counts on it already, could have it, or cannot. What is in use is compared with the same option without it.</source>
        <translation>方案是否已计入该项、可以采用，或无法采用。已采用的，与同一方案不采用时相比。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Change of the memory that a device needs for all requests asked, weights, cache and the rest counted.</source>
        <translation>在所要求的全部请求下，单个设备所需内存的变化，含权重、缓存及其余部分。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Requests that can run at once, without and with it.</source>
        <translation>不采用与采用后可同时运行的请求数。</translation>
    </message>
    <message>
        <source>Each user</source>
        <translation>每用户</translation>
    </message>
    <message>
        <source>Change of the tokens a second that each user sees.</source>
        <translation>每个用户看到的 tokens/s 的变化。</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>全部用户</translation>
    </message>
    <message>
        <source>Change of the tokens a second for all users together, at the planned load.</source>
        <translation>规划负载下全部用户合计 tokens/s 的变化。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Change of the cost of a million output tokens while the machines are busy.</source>
        <translation>机器满载时每百万输出 token 成本的变化。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Whether the figure of the statement holds for this option.</source>
        <translation>说法中的数值对该方案是否成立。</translation>
    </message>
</context>
<context>
    <name>Measured</name>
    <message>
        <source>another model: {model}</source>
        <translation>模型不同：{model}</translation>
    </message>
    <message>
        <source>another format: {format}</source>
        <translation>格式不同：{format}</translation>
    </message>
    <message>
        <source>another number of devices: {count}</source>
        <translation>设备数不同：{count}</translation>
    </message>
    <message>
        <source>other lengths of input and output</source>
        <translation>输入和输出长度不同</translation>
    </message>
    <message>
        <source>Measured: {value} at {users} requests, {input} tokens in, {output} out</source>
        <translation>实测：{value}，{users} 个并发请求，输入 {input} token，输出 {output} token</translation>
    </message>
    <message>
        <source>Engine: {version}</source>
        <translation>推理引擎：{version}</translation>
    </message>
    <message>
        <source>Source: {source}, grade {grade}</source>
        <translation>来源：{source}，等级 {grade}</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model that ran, and the format of its weights.</source>
        <translation>所运行的模型及其权重格式。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>The devices, and the engine on them.</source>
        <translation>设备及其上运行的推理引擎。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What was measured, with its unit.</source>
        <translation>实测的指标及其单位。</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Tokens of a request, and how many requests were under way or came in a second.</source>
        <translation>每个请求的 token 数，以及同时处理或每秒到达的请求数。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>The figure in the file.</source>
        <translation>文件中的数值。</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>What is expected of this machine at this load, by all that is known now.</source>
        <translation>根据目前掌握的全部信息，这台机器在此负载下的预期值。</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>区间</translation>
    </message>
    <message>
        <source>In it the figure lies in eight of ten cases.</source>
        <translation>十次中有八次数值落在该区间内。</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>How far the measured figure lies from the predicted one.</source>
        <translation>实测值与预测值的偏离程度。</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测依据</translation>
    </message>
    <message>
        <source>What the prediction rests on, or why there is none.</source>
        <translation>预测的依据，或没有预测的原因。</translation>
    </message>
    <message>
        <source>Time to first token (ms)</source>
        <translation>首 token 延迟（ms）</translation>
    </message>
    <message>
        <source>Time per token (ms)</source>
        <translation>每 token 时延（ms）</translation>
    </message>
    <message>
        <source>Tokens/s for each user</source>
        <translation>每用户 tokens/s</translation>
    </message>
    <message>
        <source>Prompt tokens/s</source>
        <translation>提示词 tokens/s</translation>
    </message>
    <message>
        <source>Output tokens/s in all</source>
        <translation>输出 tokens/s 合计</translation>
    </message>
    <message>
        <source>Tokens/s, prompts too</source>
        <translation>tokens/s，含提示词</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>Attention</source>
        <translation>注意力层</translation>
    </message>
    <message>
        <source>Dense layers</source>
        <translation>稠密层</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共享专家</translation>
    </message>
    <message>
        <source>Routed experts</source>
        <translation>路由专家</translation>
    </message>
    <message>
        <source>Embeddings and head</source>
        <translation>词嵌入与输出头</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>其他权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>KV cache of windows</source>
        <translation>滑动窗口的 KV 缓存</translation>
    </message>
    <message>
        <source>States of linear layers</source>
        <translation>线性层状态</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Reserve of the engine</source>
        <translation>推理引擎预留</translation>
    </message>
    <message>
        <source>Driver and libraries</source>
        <translation>驱动程序与运行库</translation>
    </message>
    <message>
        <source>Captured graphs</source>
        <translation>已捕获的计算图</translation>
    </message>
    <message>
        <source>System and page cache</source>
        <translation>系统与页缓存</translation>
    </message>
    <message>
        <source>Kept free by the engine</source>
        <translation>推理引擎保留的空闲空间</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>working memory</source>
        <translation>工作内存</translation>
    </message>
    <message>
        <source>runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>kept free</source>
        <translation>保留空闲</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
</context>
<context>
    <name>Negotiation</name>
    <message>
        <source>&quot;{statement}&quot;: have these stated in writing</source>
        <translation>“{statement}”：请要求书面说明以下各项</translation>
    </message>
    <message>
        <source>exact name of the model and its number of parameters</source>
        <translation>模型的确切名称和参数量</translation>
    </message>
    <message>
        <source>precision of the weights and of the cache, and the checksums of the files</source>
        <translation>权重和缓存的精度，以及文件的校验和</translation>
    </message>
    <message>
        <source>engine and its version</source>
        <translation>推理引擎及其版本</translation>
    </message>
    <message>
        <source>whether the speed is each user&apos;s or that of all users together</source>
        <translation>速度是每个用户的，还是所有用户合计的</translation>
    </message>
    <message>
        <source>how many requests run at once</source>
        <translation>同时运行多少个请求</translation>
    </message>
    <message>
        <source>tokens of prompt and of answer</source>
        <translation>提示词和回答的 token 数</translation>
    </message>
    <message>
        <source>time to the first token under that load</source>
        <translation>该负载下的首 token 延迟</translation>
    </message>
    <message>
        <source>median, 95 and 99 of 100 requests for the first token and for each token</source>
        <translation>首 token 和每个 token 的中位数、第 95 和第 99 百分位数</translation>
    </message>
    <message>
        <source>whether the model thinks, how much of the prompts the prefix cache held, and whether tokens were guessed ahead</source>
        <translation>模型是否启用思考、提示词有多少命中前缀缓存，以及是否使用推测解码</translation>
    </message>
    <message>
        <source>{share} before delivery</source>
        <translation>交货前付 {share}</translation>
    </message>
    <message>
        <source>&quot;{terms}&quot;</source>
        <translation>“{terms}”</translation>
    </message>
    <message>
        <source>30 % with the order, 60 % when the acceptance test has passed, 10 % after three months of service</source>
        <translation>下单时 30%，验收通过后 60%，运行三个月后 10%</translation>
    </message>
    <message>
        <source>planning default, grade D: what is paid later is what makes a vendor mend defects</source>
        <translation>规划默认值，等级 D：留待以后支付的款项才能促使供应商修复缺陷</translation>
    </message>
    <message>
        <source>{months} months</source>
        <translation>{months} 个月</translation>
    </message>
    <message>
        <source>36 months on site, confirmed by the maker for the serial numbers</source>
        <translation>36 个月现场质保，由原厂针对序列号确认</translation>
    </message>
    <message>
        <source>usual for servers; planning default, grade D</source>
        <translation>服务器的惯例；规划默认值，等级 D</translation>
    </message>
    <message>
        <source>valid until {date}</source>
        <translation>有效期至 {date}</translation>
    </message>
    <message>
        <source>The price holds for 30 days from now, longer than the decision takes</source>
        <translation>价格自即日起 30 天内有效，长于决策所需时间</translation>
    </message>
    <message>
        <source>memory prices changed from month to month in 2026, so quotes are short; grade B</source>
        <translation>2026 年内存价格逐月变动，因此报价有效期较短；等级 B</translation>
    </message>
    <message>
        <source>answer within {response} h, repair within {repair} h</source>
        <translation>{response} 小时内响应，{repair} 小时内修复</translation>
    </message>
    <message>
        <source>Times to respond and to repair, and for how long drivers and engine are kept up to date</source>
        <translation>响应时间和修复时间，以及驱动程序和推理引擎持续更新的期限</translation>
    </message>
    <message>
        <source>without them a failed card stops the service for as long as the vendor likes</source>
        <translation>若无约定，一块卡故障后服务中断多久全凭供应商</translation>
    </message>
    <message>
        <source>the vendor may change the price</source>
        <translation>供应商可更改价格</translation>
    </message>
    <message>
        <source>A fixed price; if memory must be excepted, its modules, their price today and a ceiling are named</source>
        <translation>固定价格；若必须将内存除外，则列明其模块、当前价格和价格上限</translation>
    </message>
    <message>
        <source>a clause without a ceiling makes the price meaningless</source>
        <translation>没有上限的调价条款会使价格失去意义</translation>
    </message>
    <message>
        <source>{weeks} weeks</source>
        <translation>{weeks} 周</translation>
    </message>
    <message>
        <source>A date of delivery, and what is owed for every week after it</source>
        <translation>明确交货日期，以及每逾期一周的违约金</translation>
    </message>
    <message>
        <source>prices fall and rise while one waits, and the need does not wait</source>
        <translation>等待期间价格有涨有跌，而需求不等人</translation>
    </message>
    <message>
        <source>The acceptance protocol is part of the contract, and passing it is the condition of payment</source>
        <translation>验收规程是合同的一部分，验收通过是付款条件</translation>
    </message>
    <message>
        <source>a promise that is not measured is worth nothing</source>
        <translation>不经实测的承诺毫无价值</translation>
    </message>
    <message>
        <source>Spare parts on site: a card, a power supply, a disk</source>
        <translation>现场备件：一块卡、一个电源、一块硬盘</translation>
    </message>
    <message>
        <source>parts that must travel cost days of service</source>
        <translation>需从外地运来的部件会使服务中断数日</translation>
    </message>
    <message>
        <source>Any model may be loaded, and the way to do it is documented</source>
        <translation>可加载任意模型，并附操作文档</translation>
    </message>
    <message>
        <source>models age faster than machines</source>
        <translation>模型比机器过时更快</translation>
    </message>
    <message>
        <source>only the vendor&apos;s choice of models</source>
        <translation>仅限供应商选定的模型</translation>
    </message>
    <message>
        <source>The price of every later term of the licences, written down now</source>
        <translation>现在就书面约定许可证后续各期的价格</translation>
    </message>
    <message>
        <source>after the first term there is no other vendor to ask</source>
        <translation>首个期限之后没有其他供应商可询价</translation>
    </message>
    <message>
        <source>typical price of the market; {source}, {date} ({days} days old), grade {grade}</source>
        <translation>市场典型价格；{source}，{date}（{days} 天前），等级 {grade}</translation>
    </message>
    <message>
        <source>low end of the market; {source}, {date} ({days} days old), grade {grade}</source>
        <translation>市场低端；{source}，{date}（{days} 天前），等级 {grade}</translation>
    </message>
    <message>
        <source>median of {count} other bids with the same accelerator, for as many of them and the same scope</source>
        <translation>{count} 份采用相同加速卡的其他报价的中位数，按相同卡数和同口径计</translation>
    </message>
    <message>
        <source>typical price of the market for the same scope; services as quoted</source>
        <translation>同口径的市场典型价格；服务按报价计</translation>
    </message>
    <message>
        <source>low end of the market for the same scope; services as quoted</source>
        <translation>同口径的市场低端价格；服务按报价计</translation>
    </message>
    <message>
        <source>lowest of {count} other bids with the same accelerator, for the same scope</source>
        <translation>{count} 份采用相同加速卡的其他报价中的最低价，同口径</translation>
    </message>
    <message>
        <source>a fifth below the median of {count} other bids: what is lower would have to be explained</source>
        <translation>比 {count} 份其他报价的中位数低五分之一：再低则须作出解释</translation>
    </message>
    <message>
        <source>lowest of {count} other bids with the same accelerator: beyond it the other vendor is the better choice</source>
        <translation>{count} 份采用相同加速卡的其他报价中的最低价：高于此价，选择另一供应商更好</translation>
    </message>
    <message>
        <source>high end of the market: beyond it anybody else is cheaper</source>
        <translation>市场高端：高于此价，其他任何供应商都更便宜</translation>
    </message>
    <message>
        <source>the quote asks no more than this already; ask for better terms instead</source>
        <translation>该报价本就不高于此价；请转而争取更好的条款</translation>
    </message>
    <message>
        <source>The quote asks no price that could be compared.</source>
        <translation>该报价没有可供比较的价格。</translation>
    </message>
    <message>
        <source>Not all parts have a public price, and there is no other bid with the same accelerator: any target would be invented. Ask for line items and for two more bids.</source>
        <translation>并非所有部件都有公开价格，也没有采用相同加速卡的其他报价：任何目标价都只能是臆造。请索取分项报价，并再征集两份报价。</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>{device} is under a US export licence for China: check the licence, the invoice chain and the manufacturer&apos;s warranty.</source>
        <translation>{device} 对华出口须有美国许可证：请核对许可证、各级发票和原厂质保。</translation>
    </message>
    <message>
        <source>US guidance of May 2025 (General Prohibition 10) covers Ascend 910 chips: have it reviewed by counsel before buying.</source>
        <translation>美国 2025 年 5 月的指引（一般禁止事项十，General Prohibition 10）涉及昇腾 910 系列芯片：采购前请交由法律顾问审查。</translation>
    </message>
    <message>
        <source>{device} is a consumer card: no data-centre warranty, licence terms exclude data centres.</source>
        <translation>{device} 是消费级显卡：没有数据中心质保，许可条款不允许用于数据中心。</translation>
    </message>
    <message>
        <source>Modified or grey-market parts: no manufacturer&apos;s warranty.</source>
        <translation>改装或水货部件：没有原厂质保。</translation>
    </message>
    <message>
        <source>Of {replicas} copies of the model {prefill} only read prompts, the others only write answers. The speed of such a layout follows from physics alone: measure before you sign.</source>
        <translation>模型的 {replicas} 个副本中有 {prefill} 个只读提示词，其余只写回答。这种布局的速度仅由物理推算得出：签约前请先实测。</translation>
    </message>
    <message>
        <source>Also holds a model {times} times as large ({needs} of weights and cache; {has} are there). The rule is coarse: sizes do not grow by a fixed factor, and new formats decide as much as parameters.</source>
        <translation>还可容纳 {times} 倍大的模型（权重和缓存需要 {needs}，现有 {has}）。该规则较粗略：模型规模并非按固定倍数增长，新格式与参数量同样起决定作用。</translation>
    </message>
    <message>
        <source>Nobody has stated the delivery time; within {weeks} weeks is asked: have it written into the quote.</source>
        <translation>交货期无人说明；要求不超过 {weeks} 周：请让供应商写入报价。</translation>
    </message>
    <message>
        <source>To be bought, but without a public price and not in the totals: {part}. Ask for a quote.</source>
        <translation>需采购，但无公开价格且未计入合计：{part}。请询价。</translation>
    </message>
</context>
<context>
    <name>Objective</name>
    <message>
        <source>Fastest for each user</source>
        <translation>每位用户最快</translation>
    </message>
    <message>
        <source>Fewest machines</source>
        <translation>机器最少</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Lowest total cost</source>
        <translation>总成本最低</translation>
    </message>
</context>
<context>
    <name>OptionColumn</name>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Whether the option meets everything that was asked: fits, fits with limits, does not fit.</source>
        <translation>方案是否达到全部要求：满足、有条件满足、不满足。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>技术路线</translation>
    </message>
    <message>
        <source>Kind of machine: GPU-only, domestic Chinese chips, Mac cluster, or CPU and GPU hybrid.</source>
        <translation>机器类型：纯 GPU、国产芯片、Mac 集群或 CPU+GPU 混合推理。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>The machine that would be bought, as the catalog names it.</source>
        <translation>拟采购的机型，名称与产品目录一致。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Number of machines that work together.</source>
        <translation>协同工作的机器数量。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>权重格式</translation>
    </message>
    <message>
        <source>How the model&apos;s weights are stored, which sets quality and size.</source>
        <translation>模型权重的存储格式，决定质量和大小。</translation>
    </message>
    <message>
        <source>Tokens a second that each user sees at the planned load: typical, and in brackets low to high.</source>
        <translation>规划负载下每个用户看到的 tokens/s：典型值，括号内为低值至高值。</translation>
    </message>
    <message>
        <source>Users at that speed</source>
        <translation>该速度下的并发用户</translation>
    </message>
    <message>
        <source>The most requests at the same time that still meet the speed and the first token asked for.</source>
        <translation>仍能达到所要求速度和首 token 延迟的最大并发请求数。</translation>
    </message>
    <message>
        <source>Purchase (%1)</source>
        <translation>采购成本（%1）</translation>
    </message>
    <message>
        <source>Price of everything that has to be bought, typical, in the plan&apos;s currency. “At least” means that a part has no public price.</source>
        <translation>全部采购项的典型价格，按规划币种计。“至少”表示有部件没有公开价格。</translation>
    </message>
    <message>
        <source>Total cost (%1)</source>
        <translation>总拥有成本（%1）</translation>
    </message>
    <message>
        <source>Purchase and running costs over the whole horizon, typical, in the plan&apos;s currency.</source>
        <translation>整个规划期内采购与运行成本之和，典型值，按规划币种计。</translation>
    </message>
    <message>
        <source>First token (s)</source>
        <translation>首 token 延迟（s）</translation>
    </message>
    <message>
        <source>Seconds from the request to its first token: typical, and in brackets low to high.</source>
        <translation>从发出请求到首 token 的秒数：典型值，括号内为低值至高值。</translation>
    </message>
    <message>
        <source>All users (tokens/s)</source>
        <translation>总吞吐（tokens/s）</translation>
    </message>
    <message>
        <source>Tokens a second that the machine writes for all users together, typical.</source>
        <translation>机器为全部用户生成的 tokens/s 合计，典型值。</translation>
    </message>
    <message>
        <source>Memory needed (GB)</source>
        <translation>所需显存（GB）</translation>
    </message>
    <message>
        <source>Memory that each device holds at the planned load: weights, cache, activations and runtime; in GB of 10^9 bytes.</source>
        <translation>规划负载下每个设备的显存占用：权重、缓存、激活值和运行时；1 GB = 10^9 字节。</translation>
    </message>
    <message>
        <source>Memory there (GB)</source>
        <translation>显存容量（GB）</translation>
    </message>
    <message>
        <source>Memory of each device as the driver reports it, in GB of 10^9 bytes.</source>
        <translation>驱动程序报告的每个设备的显存容量；1 GB = 10^9 字节。</translation>
    </message>
    <message>
        <source>Power (kW)</source>
        <translation>功率（kW）</translation>
    </message>
    <message>
        <source>Electrical power of all machines under load, without cooling, in kilowatts.</source>
        <translation>全部机器带载时的电功率，不含制冷，单位 kW。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>The inference engine that serves the model.</source>
        <translation>提供模型服务的推理引擎。</translation>
    </message>
    <message>
        <source>Per user (tokens/s)</source>
        <translation>每用户速度（tokens/s）</translation>
    </message>
    <message>
        <source>Trade-off</source>
        <translation>权衡</translation>
    </message>
    <message>
        <source>“Best” if no other option that holds is at least as good in total cost, speed, users, power and quality and better in one of them.</source>
        <translation>若没有其他可行方案在总成本、速度、用户数、功耗和质量上都不逊色且至少一项更好，则为“最优”。</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>no public price</source>
        <translation>无公开价格</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>native</source>
        <translation>原版</translation>
    </message>
    <message>
        <source>%1: %2 %, %3</source>
        <translation>%1：%2%，%3</translation>
    </message>
    <message>
        <source>The model that runs on it: the asked one, a distilled one, or another that scores as well.</source>
        <translation>实际运行的模型：所要求的模型、其蒸馏模型，或得分相当的其他模型。</translation>
    </message>
    <message>
        <source>Quality kept (%)</source>
        <translation>质量保留（%）</translation>
    </message>
    <message>
        <source>What the format keeps of the model&apos;s native scores in published results: median, and in brackets the lowest and the highest benchmark; more than 100 is noise. “~” where the results are of other models or other formats, “native” for the maker&apos;s own weights.</source>
        <translation>公开结果中该格式保留的模型原版得分比例：中位数，括号内为最低和最高的评测；超过 100 属于噪声。“~”表示结果来自其他模型或其他格式，“原版”表示厂商自己的权重。</translation>
    </message>
    <message>
        <source>Million output tokens (%1)</source>
        <translation>每百万输出 token（%1）</translation>
    </message>
    <message>
        <source>Equivalent annual cost over the output tokens of a year, their input included, typical, for a million of them in the plan&apos;s currency; after tax if the plan has one.</source>
        <translation>等额年成本除以一年的输出 token（含其输入），典型值，每百万个，按规划币种计；规划含税项时为税后值。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>No option holds. Nearest: {title}.</source>
        <translation>没有满足要求的方案。最接近的是：{title}。</translation>
    </message>
    <message>
        <source>Left out: the budget page excludes this family.</source>
        <translation>未参与比较：预算页已排除该技术路线。</translation>
    </message>
    <message>
        <source>No machine of this family in the catalog runs this model at this quality.</source>
        <translation>产品目录中没有该技术路线的机型能以此质量运行该模型。</translation>
    </message>
    <message>
        <source>The constraints leave no machine in the catalog. Allow more families, or a lower quality floor.</source>
        <translation>按现有限制，产品目录中已无可选机型。请放开更多技术路线，或降低质量下限。</translation>
    </message>
    <message>
        <source>No machine in the catalog serves {users} requests at {rate} each. Nearest: {title}.</source>
        <translation>产品目录中没有机型能让 {users} 个并发请求各达到 {rate}。最接近的是：{title}。</translation>
    </message>
    <message>
        <source>{title}: does not fit.</source>
        <translation>{title}：不满足。</translation>
    </message>
    <message>
        <source>{title}: {users} requests at once with {rate} each, about {price}.</source>
        <translation>{title}：{users} 个并发请求，每个 {rate}，约 {price}。</translation>
    </message>
    <message>
        <source>{title}: {users} requests at once with {rate} each; no public price.</source>
        <translation>{title}：{users} 个并发请求，每个 {rate}；无公开价格。</translation>
    </message>
    <message>
        <source>{title}: one request at a time with {rate}, about {price}.</source>
        <translation>{title}：单个请求，{rate}，约 {price}。</translation>
    </message>
    <message>
        <source>{title}: one request at a time with {rate}; no public price.</source>
        <translation>{title}：单个请求，{rate}；无公开价格。</translation>
    </message>
    <message>
        <source>Within {ceiling} nothing in the catalog serves {users} requests at {rate} each. {title} does, for about {price}.</source>
        <translation>在 {ceiling} 以内，产品目录中没有方案能以每个 {rate} 服务 {users} 个并发请求。{title} 可以做到，约 {price}。</translation>
    </message>
    <message>
        <source>Machines in the catalog serve {users} requests at {rate} each, but none of them can also train the model as asked ({method}). Nearest: {title}.</source>
        <translation>产品目录中有机型可服务 {users} 个并发请求，每个 {rate}，但都不能同时按要求训练模型（{method}）。最接近的是：{title}。</translation>
    </message>
    <message>
        <source>Holds at the typical estimate only ({rate}; {level} are asked): measure before you sign.</source>
        <translation>仅按典型估计满足（{rate}；要求 {level}）：签约前请实测。</translation>
    </message>
    <message>
        <source>If the typical estimate is right, {title} does it for about {price}: {rate} for each, {level} are asked. A measurement before you buy decides.</source>
        <translation>若典型估计准确，{title} 约 {price} 即可：每用户 {rate}，要求 {level}。购买前的实测可作定论。</translation>
    </message>
</context>
<context>
    <name>PriceLine</name>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>The best option of a family, or its nearest miss.</source>
        <translation>该技术路线的最佳方案，或最接近达标的方案。</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>What the item is in the machine&apos;s bill of materials.</source>
        <translation>该项在机器物料清单中属于哪类部件。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品名</translation>
    </message>
    <message>
        <source>Exact name of the item whose price was looked up.</source>
        <translation>所查价格对应的准确品名。</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How many of the item all machines together need.</source>
        <translation>全部机器合计所需数量。</translation>
    </message>
    <message>
        <source>Unit, typical (%1)</source>
        <translation>典型单价（%1）</translation>
    </message>
    <message>
        <source>Typical price of one, in the plan&apos;s currency.</source>
        <translation>单件典型价格，按规划币种计。</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>总价（%1）</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>采价日期</translation>
    </message>
    <message>
        <source>The day on which the price was seen; “old” where it is older than its class allows.</source>
        <translation>查到该价格的日期；超过同类价格允许期限的标为“旧”。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where the price was read.</source>
        <translation>价格的出处。</translation>
    </message>
    <message>
        <source>Unit, low (%1)</source>
        <translation>最低单价（%1）</translation>
    </message>
    <message>
        <source>Lowest price of one, widened by the price&apos;s age, in the plan&apos;s currency.</source>
        <translation>单件最低价格，已按价格新旧放宽，按规划币种计。</translation>
    </message>
    <message>
        <source>Unit, high (%1)</source>
        <translation>最高单价（%1）</translation>
    </message>
    <message>
        <source>Highest price of one, widened by the price&apos;s age, in the plan&apos;s currency.</source>
        <translation>单件最高价格，已按价格新旧放宽，按规划币种计。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Compute, memory, storage, network, site, or services.</source>
        <translation>计算、内存、存储、网络、场地或服务。</translation>
    </message>
    <message>
        <source>Typical price times quantity, in the plan&apos;s currency; paid every year where it says so.</source>
        <translation>典型单价乘以数量，按规划币种计；注明每年的项目须逐年支付。</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>原始记录</translation>
    </message>
    <message>
        <source>Kind, date, grade, currency, range and tax of the price before it was converted.</source>
        <translation>换算前价格的类型、日期、等级、币种、区间和税。</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>the maker&apos;s own weights</source>
        <translation>厂商自己的权重</translation>
    </message>
    <message>
        <source>this model in this format</source>
        <translation>该模型的该格式</translation>
    </message>
    <message>
        <source>this format, other models of its size</source>
        <translation>该格式，同等规模的其他模型</translation>
    </message>
    <message>
        <source>other formats of about as many bits</source>
        <translation>位数相近的其他格式</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>well known</source>
        <translation>依据充分</translation>
    </message>
    <message>
        <source>partly known</source>
        <translation>部分已知</translation>
    </message>
    <message>
        <source>hardly known</source>
        <translation>所知甚少</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>思考模式</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>非思考模式</translation>
    </message>
    <message>
        <source>mode not stated</source>
        <translation>模式未注明</translation>
    </message>
    <message>
        <source>The maker&apos;s own weights: nothing is lost.</source>
        <translation>厂商自己的权重：没有质量损失。</translation>
    </message>
    <message>
        <source>Keeps {median} of the native score on {worst}, the only published result of this model in this format.</source>
        <translation>在 {worst} 上保留原版得分的 {median}，这是该模型此格式唯一的公开结果。</translation>
    </message>
    <message>
        <source>Keeps {low} to {high} of the native scores, median {median}, in {pairs} published results of this model in this format; least on {worst}.</source>
        <translation>在该模型此格式的 {pairs} 项公开结果中，保留原版得分的 {low} 至 {high}，中位数 {median}；{worst} 上保留最少。</translation>
    </message>
    <message>
        <source>Not published for this model. Another model of its size keeps {median} of its score on {worst} in this format.</source>
        <translation>该模型没有公开结果。同等规模的另一模型采用此格式时，在 {worst} 上保留其得分的 {median}。</translation>
    </message>
    <message>
        <source>Not published for this model. Other models of its size keep {low} to {high} in this format, median {median}, in {pairs} results; least on {worst}.</source>
        <translation>该模型没有公开结果。同等规模的其他模型采用此格式时保留 {low} 至 {high}，中位数 {median}，共 {pairs} 项结果；{worst} 上保留最少。</translation>
    </message>
    <message>
        <source>Not published for this format. Formats of about as many bits keep {low} to {high} on models of this size, median {median}, in {pairs} results.</source>
        <translation>该格式没有公开结果。位数相近的格式在此规模的模型上保留 {low} 至 {high}，中位数 {median}，共 {pairs} 项结果。</translation>
    </message>
    <message>
        <source>What this format keeps of the model has not been published: test it with your own questions.</source>
        <translation>该格式对模型质量的保留程度未见公布：请用自己的问题测试。</translation>
    </message>
    <message>
        <source>No benchmark of both models is published under settings that compare.</source>
        <translation>两个模型没有在可比设置下公布的评测。</translation>
    </message>
    <message>
        <source>Better on {better}, equal on {even}, worse on {worse} of {all} benchmarks that compare; weakest on {benchmark}, {own} against {other}.</source>
        <translation>在 {all} 项可比评测中，{better} 项更好，{even} 项持平，{worse} 项更差；最弱的是 {benchmark}，{own} 对 {other}。</translation>
    </message>
</context>
<context>
    <name>Quote</name>
    <message>
        <source>Quote %1</source>
        <translation>报价 %1</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>net of VAT</source>
        <translation>不含增值税</translation>
    </message>
    <message>
        <source>VAT included</source>
        <translation>含增值税</translation>
    </message>
    <message>
        <source>new</source>
        <translation>全新</translation>
    </message>
    <message>
        <source>refurbished</source>
        <translation>翻新</translation>
    </message>
    <message>
        <source>used</source>
        <translation>二手</translation>
    </message>
    <message>
        <source>the maker</source>
        <translation>原厂</translation>
    </message>
    <message>
        <source>the vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>each user</source>
        <translation>每个用户</translation>
    </message>
    <message>
        <source>all users together</source>
        <translation>全部用户合计</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>QuoteEvidence</name>
    <message>
        <source>The weights of {model} as {format} ({weights}) fit on {machine}, but not the cache of one request of the promised length beside them.</source>
        <translation>{model} 采用 {format} 的权重（{weights}）在 {machine} 上放得下，但再加上一个所承诺长度请求的缓存就放不下。</translation>
    </message>
    <message>
        <source>{model} as {format} is {weights} of weights; {machine} has {has} in its devices and main memory together, before cache and operating system.</source>
        <translation>{model} 采用 {format} 时权重为 {weights}；{machine} 的设备显存与主机内存合计 {has}，尚未计缓存和操作系统。</translation>
    </message>
    <message>
        <source>{model} as {format} is {weights} of weights; the devices of {machine} hold {has}, before cache and working memory.</source>
        <translation>{model} 采用 {format} 时权重为 {weights}；{machine} 的设备共 {has}，尚未计缓存和工作内存。</translation>
    </message>
    <message>
        <source>{model} as {format} is {weights} of weights; the devices of {machine} hold {has}, of which {usable} are left for weights and cache.</source>
        <translation>{model} 采用 {format} 时权重为 {weights}；{machine} 的设备共 {has}，其中可用于权重和缓存的为 {usable}。</translation>
    </message>
    <message>
        <source>&quot;{statement}&quot; names neither file nor precision. The maker&apos;s own {model} is {weights} as {format}.</source>
        <translation>“{statement}”既未写明文件，也未写明精度。{model} 的原厂文件采用 {format}，为 {weights}。</translation>
    </message>
    <message>
        <source>{model} is named, the precision of its weights is not. The maker&apos;s own file is {weights} as {format}.</source>
        <translation>写明了 {model}，但未写明权重精度。原厂文件采用 {format}，为 {weights}。</translation>
    </message>
    <message>
        <source>&quot;{statement}&quot; is said of {model}, a smaller model that was trained on answers of the large one.</source>
        <translation>“{statement}”所指的是 {model}，即用大模型的回答训练出的较小模型。</translation>
    </message>
    <message>
        <source>&quot;{statement}&quot; is said of {format}: {bits} bits a weight, where the maker&apos;s own file has {native}. The file is {weights}.</source>
        <translation>“{statement}”所指的是 {format}：每个权重 {bits} 位，而原厂文件为 {native} 位。该文件为 {weights}。</translation>
    </message>
    <message>
        <source>{device} has no arithmetic for {format}: such a file of {model} must be converted first, which makes it another file with another size and quality.</source>
        <translation>{device} 硬件不支持 {format} 运算：{model} 的此类文件须先转换，转换后即为大小和质量都不同的另一个文件。</translation>
    </message>
    <message>
        <source>&quot;{statement}&quot; is promised without checksums of the {weights} of weights.</source>
        <translation>承诺“{statement}”，却未提供 {weights} 权重的校验和。</translation>
    </message>
    <message>
        <source>{rate} is stated, but not whether that is for one user or for all, and at how many requests at once.</source>
        <translation>注明了 {rate}，但未说明是单个用户还是全部用户，也未说明并发请求数。</translation>
    </message>
    <message>
        <source>{rate} for each user is stated, but not with how many users at once.</source>
        <translation>注明了每用户 {rate}，但未说明同时有多少用户。</translation>
    </message>
    <message>
        <source>{rate} at {concurrency} requests at once is stated without the lengths of question and answer.</source>
        <translation>注明了 {concurrency} 个并发请求下 {rate}，但未说明提问和回答的长度。</translation>
    </message>
    <message>
        <source>{rate} is stated without the software that reached it.</source>
        <translation>注明了 {rate}，但未说明用什么软件达到。</translation>
    </message>
    <message>
        <source>{claimed} for all is claimed; memory and arithmetic of the machine allow at most {roofline} at {concurrency} requests at once, and {ours} are to be expected.</source>
        <translation>厂商承诺全部用户合计 {claimed}；该机器的内存和算力在 {concurrency} 个并发请求下最多允许 {roofline}，预计为 {ours}。</translation>
    </message>
    <message>
        <source>{claimed} is claimed; memory and arithmetic of the machine allow at most {roofline} at {concurrency} requests at once, and {ours} for each are to be expected.</source>
        <translation>厂商承诺 {claimed}；该机器的内存和算力在 {concurrency} 个并发请求下最多允许 {roofline}，预计每用户 {ours}。</translation>
    </message>
    <message>
        <source>{claimed} is claimed; {ours} are to be expected with one user.</source>
        <translation>厂商承诺 {claimed}；单用户下预计为 {ours}。</translation>
    </message>
    <message>
        <source>{claimed} for all is claimed at {concurrency} requests at once; {ours} are to be expected.</source>
        <translation>厂商承诺 {concurrency} 个并发请求下全部用户合计 {claimed}；预计为 {ours}。</translation>
    </message>
    <message>
        <source>{claimed} for each user is claimed at {concurrency} requests at once; {ours} are to be expected.</source>
        <translation>厂商承诺 {concurrency} 个并发请求下每用户 {claimed}；预计为 {ours}。</translation>
    </message>
    <message>
        <source>{context} tokens of context are promised; {model} ends at {most}.</source>
        <translation>承诺 {context} token 的上下文；{model} 最多 {most}。</translation>
    </message>
    <message>
        <source>{claimed} requests at once are promised; memory holds the cache of {has} of this length, the others wait.</source>
        <translation>承诺 {claimed} 个并发请求；内存只能容纳 {has} 个此长度请求的缓存，其余须等待。</translation>
    </message>
    <message>
        <source>The devices of {machine} hold {has}, the file is {weights}: most of the model lies in main memory and is computed by the processors, for few users at a time.</source>
        <translation>{machine} 的设备共 {has}，而文件为 {weights}：模型大部分位于主机内存中，由处理器计算，只能同时服务少数用户。</translation>
    </message>
    <message>
        <source>{machine} carries up to {users} requests at once at {level} for each; the plan asks for {asked}.</source>
        <translation>{machine} 在每个请求 {level} 时最多承载 {users} 个并发请求；规划要求 {asked} 个。</translation>
    </message>
    <message>
        <source>{machine} does not give even one user {level} with the plan&apos;s requests; the plan asks for {asked} at once.</source>
        <translation>按规划的请求，{machine} 连一个用户的 {level} 也达不到；规划要求 {asked} 个并发。</translation>
    </message>
    <message>
        <source>{device}: the maker has never sold a card with so much memory.</source>
        <translation>{device}：原厂从未销售过显存这么大的卡。</translation>
    </message>
    <message>
        <source>{count} × {device} is a card for desktop machines.</source>
        <translation>{count} × {device} 是面向台式机的卡。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; leaves open which variant is meant: {first} or {last}, among others.</source>
        <translation>“{text}”未说明指哪种型号：可能是 {first}、{last} 等。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; does not say in which form: on a PCIe card or as a module with fast links.</source>
        <translation>“{text}”未说明形态：是 PCIe 卡，还是带高速互联的模组。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;: {device} has {has} of its own, whatever main memory it may borrow.</source>
        <translation>“{text}”：{device} 自身显存为 {has}，可借用的主机内存不算在内。</translation>
    </message>
    <message>
        <source>The goods are offered as used or refurbished.</source>
        <translation>所报货物为二手或翻新。</translation>
    </message>
    <message>
        <source>{device} is not licensed for sale to China: what is offered there came past the maker.</source>
        <translation>{device} 未获许可向中国销售：在中国报价的货物未经原厂渠道。</translation>
    </message>
    <message>
        <source>The quote itself speaks of goods imported past the maker: &quot;{text}&quot;.</source>
        <translation>报价本身提到货物为非原厂渠道进口：“{text}”。</translation>
    </message>
    <message>
        <source>{device} is sold to China under a licence.</source>
        <translation>{device} 须凭许可证向中国销售。</translation>
    </message>
    <message>
        <source>{device}: the United States presume such chips to be made against their export rules.</source>
        <translation>{device}：美国推定此类芯片的制造违反其出口管制规则。</translation>
    </message>
    <message>
        <source>{device} has not been sold new since {date}.</source>
        <translation>{device} 自 {date} 起不再有全新品销售。</translation>
    </message>
    <message>
        <source>{price} each is below the low end of the market ({low}), and nothing shows that the goods are new.</source>
        <translation>单价 {price} 低于市场低端（{low}），且没有任何证据表明货物为全新。</translation>
    </message>
    <message>
        <source>No software is known that trains this model on {machine}.</source>
        <translation>没有已知软件能在 {machine} 上训练该模型。</translation>
    </message>
    <message>
        <source>{device} has no fast link to its neighbours; gradients would pass over PCIe.</source>
        <translation>{device} 与相邻卡之间没有高速互联；梯度须经 PCIe 传输。</translation>
    </message>
    <message>
        <source>{has} of main memory is less than the {weights} of weights: loading reads them from disk every time.</source>
        <translation>主机内存 {has} 少于权重的 {weights}：每次加载都要从硬盘读取。</translation>
    </message>
    <message>
        <source>{dimms} modules for each processor fill {share} of its {channels} memory channels.</source>
        <translation>每路处理器 {dimms} 条内存，只占其 {channels} 个内存通道的 {share}。</translation>
    </message>
    <message>
        <source>{cpu} is a desktop processor: {count} cards share the lanes that are meant for one.</source>
        <translation>{cpu} 是台式机处理器：{count} 张卡共用原本供一张卡使用的 PCIe 通道。</translation>
    </message>
    <message>
        <source>{has} of disks in each machine do not hold the {weights} of weights twice, as an update needs.</source>
        <translation>每台机器的硬盘 {has}，放不下两份 {weights} 的权重，而更新时需要两份。</translation>
    </message>
    <message>
        <source>{count} machines are offered without switch, optics or cables between them.</source>
        <translation>报价为 {count} 台机器，但不含机间的交换机、光模块或线缆。</translation>
    </message>
    <message>
        <source>The machines may draw {needs}; the site has {has}.</source>
        <translation>机器功耗最高可达 {needs}；场地可供 {has}。</translation>
    </message>
    <message>
        <source>The quote says nothing of power and cooling; by the catalog the machines may draw {power}.</source>
        <translation>报价未提及供电和制冷；按产品目录，机器功耗最高可达 {power}。</translation>
    </message>
    <message>
        <source>Parts that the plan needs and the quote does not name: {count}. They cost about {cost} more.</source>
        <translation>规划需要而报价未列的部件：{count} 项。需另加约 {cost}。</translation>
    </message>
    <message>
        <source>Parts that the plan needs and the quote does not name: {count}. Nobody publishes their prices.</source>
        <translation>规划需要而报价未列的部件：{count} 项。没有公开价格。</translation>
    </message>
    <message>
        <source>The quote was valid until {date}.</source>
        <translation>报价有效期已于 {date} 截止。</translation>
    </message>
    <message>
        <source>The quote is valid until {date}, {days} days from the plan&apos;s date.</source>
        <translation>报价有效期至 {date}，自规划日期起 {days} 天。</translation>
    </message>
    <message>
        <source>The quote is of {date}, {days} days old, and states no validity.</source>
        <translation>报价日期为 {date}，已过 {days} 天，且未注明有效期。</translation>
    </message>
    <message>
        <source>The quote does not say how long it is valid.</source>
        <translation>报价未注明有效期。</translation>
    </message>
    <message>
        <source>The vendor keeps the right to change the price after the order.</source>
        <translation>供应商保留下单后调价的权利。</translation>
    </message>
    <message>
        <source>The lines add up to {sum}, the quote states {stated}.</source>
        <translation>各报价行合计 {sum}，报价所列总价为 {stated}。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;: quantity times unit price is {product}, the line states {stated}.</source>
        <translation>“{text}”：数量乘以单价为 {product}，该行所列为 {stated}。</translation>
    </message>
    <message>
        <source>The quote does not say whether its prices include tax.</source>
        <translation>报价未注明价格是否含税。</translation>
    </message>
    <message>
        <source>One sum of {price} stands for everything.</source>
        <translation>全部内容只报一个总价 {price}。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot;: {price} each; the market has {low} to {high} (seen {date}).</source>
        <translation>“{text}”：单价 {price}；市场价为 {low} 至 {high}（查询日期 {date}）。</translation>
    </message>
    <message>
        <source>The quote does not say how long the warranty is.</source>
        <translation>报价未注明保修期。</translation>
    </message>
    <message>
        <source>{months} months of warranty; {usual} are usual for servers.</source>
        <translation>保修 {months} 个月；服务器通常为 {usual} 个月。</translation>
    </message>
    <message>
        <source>Nobody gives a warranty.</source>
        <translation>无人提供保修。</translation>
    </message>
    <message>
        <source>The vendor gives the warranty, not the maker of the accelerators.</source>
        <translation>保修由供应商提供，而非加速卡原厂。</translation>
    </message>
    <message>
        <source>Neither time to respond nor time to repair is promised.</source>
        <translation>既未承诺响应时间，也未承诺修复时间。</translation>
    </message>
    <message>
        <source>{share} of the price is to be paid before delivery.</source>
        <translation>须在交货前支付价款的 {share}。</translation>
    </message>
    <message>
        <source>The appliance runs only the models that its vendor provides.</source>
        <translation>该一体机只能运行其供应商提供的模型。</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is paid again after its term; the later price is not in the quote.</source>
        <translation>“{text}”到期后须再次付费；报价未列续费价格。</translation>
    </message>
    <message>
        <source>The quote is in {currency}; the plan counts in {plan}.</source>
        <translation>报价币种为 {currency}；规划按 {plan} 计算。</translation>
    </message>
    <message>
        <source>The quote is marked as domestic goods, but {device} is made by {vendor}.</source>
        <translation>报价标注为国产产品，但 {device} 由 {vendor} 制造。</translation>
    </message>
    <message>
        <source>Delivery takes {weeks} weeks; the plan allows {limit}.</source>
        <translation>交货需 {weeks} 周；规划允许 {limit} 周。</translation>
    </message>
    <message>
        <source>The quote does not say when the goods arrive.</source>
        <translation>报价未注明到货时间。</translation>
    </message>
    <message>
        <source>For each accelerator the quote asks {share} less than the middle of {count} others for {device}.</source>
        <translation>按每个加速卡计，该报价比其他 {count} 份 {device} 报价的中间价低 {share}。</translation>
    </message>
    <message>
        <source>{price} is {share} below the low end of the market for these parts ({low}).</source>
        <translation>{price} 比这些部件的市场低端（{low}）低 {share}。</translation>
    </message>
</context>
<context>
    <name>QuoteReading</name>
    <message>
        <source>Numbers such as {example} can be read in two ways. Which sign comes before the decimals?</source>
        <translation>{example} 这样的数字有两种读法。小数部分之前是哪个符号？</translation>
    </message>
    <message>
        <source>The point: 1,234.56</source>
        <translation>句点：1,234.56</translation>
    </message>
    <message>
        <source>The comma: 1.234,56</source>
        <translation>逗号：1.234,56</translation>
    </message>
    <message>
        <source>Which currency are the prices in?</source>
        <translation>价格采用哪种货币？</translation>
    </message>
    <message>
        <source>{code}</source>
        <translation>{code}</translation>
    </message>
    <message>
        <source>Column {column}: {header}</source>
        <translation>第 {column} 列：{header}</translation>
    </message>
    <message>
        <source>The table has prices without and with tax. Which of them are to be used?</source>
        <translation>表格中有不含税价和含税价。采用哪一种？</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Column {column} is taken for the price that the table otherwise lacks.</source>
        <translation>表格未另列价格，将第 {column} 列作为该价格。</translation>
    </message>
    <message>
        <source>Is column {column} the price of one unit, or of the whole line?</source>
        <translation>第 {column} 列是单价，还是整行的总价？</translation>
    </message>
    <message>
        <source>Of one unit</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Of the whole line</source>
        <translation>整行总价</translation>
    </message>
    <message>
        <source>Which column holds the quantity?</source>
        <translation>哪一列是数量？</translation>
    </message>
    <message>
        <source>Which column is the price of one unit?</source>
        <translation>哪一列是单价？</translation>
    </message>
    <message>
        <source>Which column is the total of a line?</source>
        <translation>哪一列是报价行的总价？</translation>
    </message>
    <message>
        <source>Which column is the price?</source>
        <translation>哪一列是价格？</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>No header names both an item and a price. Which column holds what?</source>
        <translation>没有表头同时标明项目和价格。各列分别是什么？</translation>
    </message>
    <message>
        <source>{count} lines are hidden in the file. Do they belong to the quote?</source>
        <translation>文件中有 {count} 行被隐藏。这些行属于报价吗？</translation>
    </message>
    <message>
        <source>{count} lines stand below the total. Do they belong to the quote?</source>
        <translation>有 {count} 行位于总计之下。这些行属于报价吗？</translation>
    </message>
    <message>
        <source>{count} lines have more cells than the header: a separator in a text or a number may have shifted them. Is the table right nevertheless?</source>
        <translation>有 {count} 行的单元格多于表头：文本或数字中的分隔符可能使其错位。表格是否仍然正确？</translation>
    </message>
    <message>
        <source>Row {row} looks like the header of another table; the one of row {header} is used.</source>
        <translation>第 {row} 行像是另一张表格的表头；采用第 {header} 行的表头。</translation>
    </message>
    <message>
        <source>Row {row}, &quot;{text}&quot;, states about the sum of the lines above. Is it their sum, or a line of its own?</source>
        <translation>第 {row} 行“{text}”的金额约等于以上各报价行之和。它是合计，还是单独的报价行？</translation>
    </message>
    <message>
        <source>Their sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>A line of its own</source>
        <translation>单独的报价行</translation>
    </message>
    <message>
        <source>{count} of the columns that are used are hidden in the file. Are they meant?</source>
        <translation>所用的列中有 {count} 列在文件中被隐藏。确定使用这些列吗？</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>{count} cells hold formulas without a result, {cell} first. Open the file in a spreadsheet and save it again, or go on without them.</source>
        <translation>有 {count} 个单元格的公式没有结果，首个为 {cell}。请用电子表格软件打开文件并重新保存，或忽略这些单元格继续。</translation>
    </message>
    <message>
        <source>{count} cells should be numbers and are not, {cell} first: &quot;{text}&quot;. Go on without them?</source>
        <translation>有 {count} 个单元格应为数字却不是，首个为 {cell}：“{text}”。忽略这些单元格继续？</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>忽略并继续</translation>
    </message>
    <message>
        <source>{count} lines are called optional and are not part of the price.</source>
        <translation>有 {count} 个报价行标为可选，不计入价格。</translation>
    </message>
    <message>
        <source>The table has no lines.</source>
        <translation>表格中没有报价行。</translation>
    </message>
    <message>
        <source>Row {row}: the quantity is not between 0 and 100,000,000; 1 is taken.</source>
        <translation>第 {row} 行：数量不在 0 到 100,000,000 之间，按 1 计。</translation>
    </message>
    <message>
        <source>Row {row}: the price is too large.</source>
        <translation>第 {row} 行：价格过大。</translation>
    </message>
    <message>
        <source>Row {row}: the unit price has fractions of a cent; the line&apos;s total was worked out before rounding.</source>
        <translation>第 {row} 行：单价含不足一分的小数；该行总价按舍入前的单价计算。</translation>
    </message>
    <message>
        <source>Row {row}: the unit price is before discount or tax, the total after it; the total counts.</source>
        <translation>第 {row} 行：单价为折扣或计税之前，总价为之后；以总价为准。</translation>
    </message>
    <message>
        <source>Row {row}: quantity times unit price is {product}, the total says {stated}.</source>
        <translation>第 {row} 行：数量乘单价为 {product}，所列总价为 {stated}。</translation>
    </message>
    <message>
        <source>What is the date of the quote?</source>
        <translation>报价日期是哪天？</translation>
    </message>
    <message>
        <source>Until when is the quote valid?</source>
        <translation>报价有效期至何时？</translation>
    </message>
    <message>
        <source>The lines have different warranties; none was taken over for the whole.</source>
        <translation>各报价行的质保不同，未作为整份报价的质保采用。</translation>
    </message>
    <message>
        <source>{date}</source>
        <translation>{date}</translation>
    </message>
    <message>
        <source>The tax of {tax} is not the stated rate of {sum}.</source>
        <translation>税额 {tax} 与 {sum} 按所列税率计算的结果不符。</translation>
    </message>
    <message>
        <source>The file names several rates of tax; none was taken over.</source>
        <translation>文件列有多个税率，均未采用。</translation>
    </message>
    <message>
        <source>The file contradicts itself: are the prices without or with tax?</source>
        <translation>文件自相矛盾：价格是不含税还是含税？</translation>
    </message>
    <message>
        <source>Are the prices without or with value added tax?</source>
        <translation>价格是否含增值税？</translation>
    </message>
    <message>
        <source>Row {row} states {stated}, but the lines give {sum}.</source>
        <translation>第 {row} 行所列为 {stated}，而各报价行合计为 {sum}。</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Price, of one or of all</source>
        <translation>价格（单价或总价）</translation>
    </message>
    <message>
        <source>Line total</source>
        <translation>行总价</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Tax amount</source>
        <translation>税额</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>质保</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{count} hidden sheets hold tables of prices too; they are not used.</source>
        <translation>另有 {count} 个隐藏工作表也含价格表，未予使用。</translation>
    </message>
    <message>
        <source>Several sheets hold tables. Which one is the quote?</source>
        <translation>多个工作表含有表格。哪一个是报价？</translation>
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
        <translation>文件未注明字符编码。用下列哪一种时文字显示正确？</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Which character separates the columns?</source>
        <translation>各列以哪个字符分隔？</translation>
    </message>
</context>
<context>
    <name>QuoteTables</name>
    <message>
        <source>Number</source>
        <translation>报价编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>原报价</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>含税情况</translation>
    </message>
    <message>
        <source>In the plan&apos;s terms</source>
        <translation>按规划口径</translation>
    </message>
    <message>
        <source>To be added</source>
        <translation>需补充</translation>
    </message>
    <message>
        <source>Same scope</source>
        <translation>同口径价</translation>
    </message>
    <message>
        <source>Market, for the quoted parts</source>
        <translation>市场价（所报部件）</translation>
    </message>
    <message>
        <source>Price to market</source>
        <translation>较市场价</translation>
    </message>
    <message>
        <source>Running costs a year</source>
        <translation>年运行成本</translation>
    </message>
    <message>
        <source>Total cost of ownership</source>
        <translation>总拥有成本（TCO）</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>Users at the service level</source>
        <translation>达到服务水平的用户数</translation>
    </message>
    <message>
        <source>Claimed speed</source>
        <translation>承诺速度</translation>
    </message>
    <message>
        <source>Our estimate of it</source>
        <translation>我方对应估计</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题项</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Warranty, months</source>
        <translation>质保（月）</translation>
    </message>
    <message>
        <source>Warranty by</source>
        <translation>质保方</translation>
    </message>
    <message>
        <source>Response, hours</source>
        <translation>响应（小时）</translation>
    </message>
    <message>
        <source>Repair, hours</source>
        <translation>修复（小时）</translation>
    </message>
    <message>
        <source>Delivery, weeks</source>
        <translation>交货期（周）</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Power of a machine</source>
        <translation>单台功耗</translation>
    </message>
    <message>
        <source>Domestic goods</source>
        <translation>本国产品</translation>
    </message>
    <message>
        <source>No public price: ask for one.</source>
        <translation>无公开价格：请询价。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型值</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>In %1; tax: %2.</source>
        <translation>币种 %1；税：%2。</translation>
    </message>
    <message>
        <source>In the plan&apos;s currency and tax basis</source>
        <translation>按规划的币种和含税口径</translation>
    </message>
    <message>
        <source>The quote does not say whether tax is included; the region&apos;s custom is assumed.</source>
        <translation>报价未说明是否含税，按该地区惯例处理。</translation>
    </message>
    <message>
        <source>To be added: %1</source>
        <translation>需补充：%1</translation>
    </message>
    <message>
        <source>Nothing that the plan needs is missing.</source>
        <translation>规划所需的内容没有缺项。</translation>
    </message>
    <message>
        <source>Market, for the parts that are quoted</source>
        <translation>市场价（所报部件）</translation>
    </message>
    <message>
        <source>Price to market: %1.</source>
        <translation>较市场价：%1。</translation>
    </message>
    <message>
        <source>Running costs over the plan&apos;s horizon</source>
        <translation>规划期内的运行成本</translation>
    </message>
    <message>
        <source>From the quoted price to the total: %1</source>
        <translation>从报价到总额：%1</translation>
    </message>
    <message>
        <source>The price, what is to be added for the same scope, and running costs, each on top of the one before.</source>
        <translation>价格、达到同口径需补充的部分以及运行成本，逐项累加。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Running costs</source>
        <translation>运行成本</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>所报</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>项目</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>joins the machines to one cluster</source>
        <translation>将各台机器连成一个集群</translation>
    </message>
    <message>
        <source>part of the machine, and in no line of the quote</source>
        <translation>属于机器的一部分，但报价行中均未列出</translation>
    </message>
    <message>
        <source>the plan buys it for the site</source>
        <translation>规划为现场采购</translation>
    </message>
    <message>
        <source>cabling, installation and insurance: {low} to {high} of the price</source>
        <translation>布线、安装和保险：价格的 {low} 至 {high}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Whole machine</source>
        <translation>整机</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>Machine without accelerators</source>
        <translation>不含加速卡的机器</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Main memory</source>
        <translation>主内存</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>主板</translation>
    </message>
    <message>
        <source>Power supply unit</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Rack</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>Power distribution or UPS</source>
        <translation>配电或 UPS</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Licence for a term</source>
        <translation>限期许可</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Training of staff</source>
        <translation>人员培训</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>质保</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>维保</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>{model} as {format} is {needs} of weights; {devices} hold {has}, of which {engine} can use {usable}: {short} short with its working memory.</source>
        <translation>{model} 采用 {format} 时权重为 {needs}；{devices} 共 {has}，其中 {engine} 可用 {usable}；计入工作内存后还差 {short}。</translation>
    </message>
    <message>
        <source>Attention, shared layers and working memory of {model} as {format} need {needs} on {devices}; {usable} are usable: {short} short.</source>
        <translation>{model} 采用 {format} 时，注意力层、共享层和工作内存在 {devices} 上需要 {needs}；可用 {usable}，还差 {short}。</translation>
    </message>
    <message>
        <source>The weights fit on {devices}, but the cache of one request of {context} tokens does not: {short} short per device.</source>
        <translation>{devices} 放得下权重，但放不下单个 {context} token 请求的缓存：每个设备还差 {short}。</translation>
    </message>
    <message>
        <source>The host needs {needs} of RAM for the weights and has {has}: {short} short.</source>
        <translation>主机存放权重需要 {needs} 内存，现有 {has}，还差 {short}。</translation>
    </message>
    <message>
        <source>The memory of {devices} or of its host is not published: ask the vendor.</source>
        <translation>{devices} 或其主机的内存容量未公布：请向供应商询问。</translation>
    </message>
    <message>
        <source>{users} requests at {level} need {needs} in all; this machine gives {total}, {has} for each.</source>
        <translation>{users} 个并发请求各要 {level}，合计需要 {needs}；该方案只能提供 {total}，每个请求 {has}。</translation>
    </message>
    <message>
        <source>The first token comes after {has} at {users} requests; within {needs} is asked.</source>
        <translation>{users} 个并发请求时首 token 延迟为 {has}，要求不超过 {needs}。</translation>
    </message>
    <message>
        <source>Memory holds the cache of {has} requests of this length at once; {needs} are asked, the others wait.</source>
        <translation>内存只能同时容纳 {has} 个此长度请求的缓存，要求 {needs} 个，其余请求需要排队。</translation>
    </message>
    <message>
        <source>Needs {needs} rack units; {has} are there.</source>
        <translation>需要 {needs} U 机柜空间，现有 {has} U。</translation>
    </message>
    <message>
        <source>One machine&apos;s failure would stop the service; at least two independent replicas on two machines are asked.</source>
        <translation>一台机器故障就会中断服务；要求在两台机器上至少部署两个独立副本。</translation>
    </message>
    <message>
        <source>Costs about {needs}; the ceiling is {has}.</source>
        <translation>约需 {needs}，预算上限为 {has}。</translation>
    </message>
    <message>
        <source>Meets {level} per user at the typical estimate, not at the low end of its band ({has}): measure before you sign.</source>
        <translation>每用户 {has}：典型值达到要求的 {level}，区间低端达不到；签约前请先实测。</translation>
    </message>
    <message>
        <source>No public price of {items}: ask for a quote.</source>
        <translation>{items} 无公开价格：请询价。</translation>
    </message>
    <message>
        <source>Nobody has published this model on {device} cards joined over several machines: the speed is unproven.</source>
        <translation>尚无人公布该模型在 {device} 多机互联下的运行结果：速度未经验证。</translation>
    </message>
    <message>
        <source>Priced from used parts: ask for test records, power-on hours and a warranty.</source>
        <translation>按二手部件计价：请索要检测记录、通电时长和质保承诺。</translation>
    </message>
    <message>
        <source>{device} has not been sold new since {date}.</source>
        <translation>{device} 自 {date} 起不再有全新品销售。</translation>
    </message>
    <message>
        <source>{device} has no arithmetic for {format}; convert the weights or take a card that has it.</source>
        <translation>{device} 不支持 {format} 运算；请转换权重格式，或改用支持该格式的加速卡。</translation>
    </message>
    <message>
        <source>The speed cannot be predicted: {fact}. Demand a measurement of the vendor.</source>
        <translation>无法预测速度：{fact}。请要求供应商提供实测数据。</translation>
    </message>
    <message>
        <source>Its power is not published, and the site has a limit: ask the vendor.</source>
        <translation>功耗未公布，而场地供电有上限：请向供应商确认。</translation>
    </message>
    <message>
        <source>Can draw {needs}; the site gives {has}.</source>
        <translation>最大功耗可达 {needs}；场地可供 {has}。</translation>
    </message>
    <message>
        <source>{model} ends at {has} tokens of context; {needs} are asked.</source>
        <translation>{model} 的上下文上限为 {has} token；要求 {needs} token。</translation>
    </message>
    <message>
        <source>No public price of {items}, so it cannot be held against the ceiling: ask for a quote.</source>
        <translation>{items} 没有公开价格，无法与预算上限比较：请索取报价。</translation>
    </message>
    <message>
        <source>Its cost cannot be worked out from the catalog: ask for a quote.</source>
        <translation>无法根据产品目录计算其成本：请索取报价。</translation>
    </message>
    <message>
        <source>{device} is not licensed for sale to China: only grey imports exist, dearer than the price shown and without warranty.</source>
        <translation>{device} 未获许可向中国销售：只有水货，价格高于此处所示，且无质保。</translation>
    </message>
    <message>
        <source>Published runs of joined Macs have one user and break off easily: see several users served before you buy.</source>
        <translation>已公布的 Mac 集群实测均为单用户且容易中断：购买前请先验证多用户服务。</translation>
    </message>
    <message>
        <source>What {method} of {model} needs cannot be worked out: its matrices are published only in sum.</source>
        <translation>无法计算 {model} 进行{method}的需求：其矩阵只公布了总量。</translation>
    </message>
    <message>
        <source>{method} on {device} is limited: {why}.</source>
        <translation>在 {device} 上{method}受限：{why}。</translation>
    </message>
    <message>
        <source>{method} is asked, and {device} cannot do it: {why}.</source>
        <translation>要求{method}，而 {device} 无法做到：{why}。</translation>
    </message>
    <message>
        <source>{method} of {model} needs {needs} on each of {count} × {device}, which has {has}: {short} short.</source>
        <translation>{model} 进行{method}时，{count} × {device} 中每个设备需要 {needs}，现有 {has}，还差 {short}。</translation>
    </message>
    <message>
        <source>{method} of {model} needs {needs} of host memory; there is {has}: {short} short.</source>
        <translation>{model} 进行{method}需要 {needs} 主机内存，现有 {has}，还差 {short}。</translation>
    </message>
    <message>
        <source>The memory of {device} or of its host is not known, so that {method} cannot be sized.</source>
        <translation>{device} 的显存或其主机内存未知，因此无法测算{method}。</translation>
    </message>
    <message>
        <source>Its power is not published, and a rack has a limit: ask the vendor.</source>
        <translation>其功耗未公布，而机柜有上限：请询问供应商。</translation>
    </message>
    <message>
        <source>One machine can draw {needs}; a rack gives {has}.</source>
        <translation>单台机器最高耗电 {needs}；一个机柜只能提供 {has}。</translation>
    </message>
    <message>
        <source>A model {times} times as large needs {needs} of weights and cache; beside the engine&apos;s own memory there are {has}: {short} short. The model that is planned does fit.</source>
        <translation>{times} 倍大小的模型需要 {needs} 存放权重和缓存；除推理引擎自身占用外可用 {has}，还差 {short}。规划的模型放得下。</translation>
    </message>
    <message>
        <source>Nobody has stated its delivery time, and it must be there within {has} weeks: have it written into the quote.</source>
        <translation>交货期未见说明，而须在 {has} 周内到货：请要求写入报价。</translation>
    </message>
    <message>
        <source>Is delivered after {needs} weeks ({low} to {high}); within {has} is asked.</source>
        <translation>交货期为 {needs} 周（{low} 至 {high}），要求不超过 {has} 周。</translation>
    </message>
</context>
<context>
    <name>Region</name>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>{title} holds.</source>
        <translation>{title} 可以满足要求。</translation>
    </message>
    <message>
        <source>{title} fits in memory and gives {rate} for each of {users}.</source>
        <translation>{title} 内存放得下，{users} 个并发请求各可达到 {rate}。</translation>
    </message>
    <message>
        <source>A ceiling of about {price}.</source>
        <translation>将预算上限提高到约 {price}。</translation>
    </message>
    <message>
        <source>Devices whose software has this method, or another method.</source>
        <translation>选用软件支持该方法的设备，或改用其他方法。</translation>
    </message>
    <message>
        <source>More devices, or a smaller model to fine-tune.</source>
        <translation>增加设备，或微调更小的模型。</translation>
    </message>
    <message>
        <source>More devices, or a method that keeps less in memory: QLoRA before LoRA before full.</source>
        <translation>增加设备，或改用占用内存更少的方法：优先 QLoRA，其次 LoRA，最后才是全参数微调。</translation>
    </message>
    <message>
        <source>A place that can feed {power}.</source>
        <translation>能提供 {power} 的场地。</translation>
    </message>
    <message>
        <source>A quote of the vendor, to hold against the ceiling.</source>
        <translation>取得供应商报价，再与预算上限比较。</translation>
    </message>
    <message>
        <source>several other limits lifted</source>
        <translation>放宽其他多项限制</translation>
    </message>
    <message>
        <source>a second machine, or a service that may stop</source>
        <translation>第二台机器，或允许服务中断</translation>
    </message>
    <message>
        <source>a ceiling as high as its price</source>
        <translation>不低于其价格的预算上限</translation>
    </message>
    <message>
        <source>a quote of the vendor</source>
        <translation>供应商报价</translation>
    </message>
    <message>
        <source>power for it</source>
        <translation>足够的供电</translation>
    </message>
    <message>
        <source>rack units for it</source>
        <translation>足够的机柜空间</translation>
    </message>
    <message>
        <source>training elsewhere</source>
        <translation>另寻设备进行训练</translation>
    </message>
    <message>
        <source>one more limit lifted</source>
        <translation>再放宽一项限制</translation>
    </message>
    <message>
        <source>{rate} for each of {users} instead of {asked}, and the first token within {first} instead of {within}; besides {besides}.</source>
        <translation>{users} 个并发请求各 {rate}（原要求 {asked}），首 token 延迟 {first}（原要求 {within}）；此外还需{besides}。</translation>
    </message>
    <message>
        <source>{rate} for each of {users} instead of {asked}, and the first token within {first} instead of {within}.</source>
        <translation>{users} 个并发请求各 {rate}（原要求 {asked}），首 token 延迟 {first}（原要求 {within}）。</translation>
    </message>
    <message>
        <source>{rate} for each of {users} instead of {asked}; besides {besides}.</source>
        <translation>{users} 个并发请求各 {rate}（原要求 {asked}）；此外还需{besides}。</translation>
    </message>
    <message>
        <source>{rate} for each of {users} instead of {asked}.</source>
        <translation>{users} 个并发请求各 {rate}（原要求 {asked}）。</translation>
    </message>
    <message>
        <source>The first token within {first} instead of {within}; besides {besides}.</source>
        <translation>首 token 延迟 {first}（原要求 {within}）；此外还需{besides}。</translation>
    </message>
    <message>
        <source>The first token within {first} instead of {within}.</source>
        <translation>首 token 延迟 {first}（原要求 {within}）。</translation>
    </message>
    <message>
        <source>At the speed asked for it serves one request at a time, not {asked} at once; besides {besides}.</source>
        <translation>在要求的速度下一次只能服务单个请求，达不到 {asked} 个并发；此外还需{besides}。</translation>
    </message>
    <message>
        <source>At the speed asked for it serves one request at a time, not {asked} at once.</source>
        <translation>在要求的速度下一次只能服务单个请求，达不到 {asked} 个并发。</translation>
    </message>
    <message>
        <source>At the speed asked for it serves up to {users} requests at once, not {asked}; besides {besides}.</source>
        <translation>在要求的速度下最多可服务 {users} 个并发请求，达不到 {asked} 个；此外还需{besides}。</translation>
    </message>
    <message>
        <source>At the speed asked for it serves up to {users} requests at once, not {asked}.</source>
        <translation>在要求的速度下最多可服务 {users} 个并发请求，达不到 {asked} 个。</translation>
    </message>
    <message>
        <source>A rack that can feed {power}.</source>
        <translation>能提供 {power} 的机柜。</translation>
    </message>
    <message>
        <source>Room for {units} rack units.</source>
        <translation>可容纳 {units} U 的机柜空间。</translation>
    </message>
    <message>
        <source>The vendor&apos;s figure of its power, to hold against the limit.</source>
        <translation>取得供应商的功耗数据，再与上限比较。</translation>
    </message>
    <message>
        <source>A second machine, or a service that may stop with one.</source>
        <translation>增加第二台机器，或允许单机故障时服务中断。</translation>
    </message>
    <message>
        <source>Requests of at most {tokens} tokens, or a model with a longer context.</source>
        <translation>将请求限制在 {tokens} token 以内，或采用上下文更长的模型。</translation>
    </message>
    <message>
        <source>The missing figure from the vendor, and a measurement.</source>
        <translation>取得供应商缺少的数据，并进行实测。</translation>
    </message>
    <message>
        <source>Weights in a format that {device} computes in.</source>
        <translation>采用 {device} 支持运算的权重格式。</translation>
    </message>
    <message>
        <source>{short} more main memory in the host, a stronger quantisation, or a smaller model.</source>
        <translation>主机内存增加 {short}，或采用更强的量化、更小的模型。</translation>
    </message>
    <message>
        <source>{short} more memory on the devices, a stronger quantisation, or a smaller model.</source>
        <translation>设备显存增加 {short}，或采用更强的量化、更小的模型。</translation>
    </message>
    <message>
        <source>Allow the family on the budget page.</source>
        <translation>在预算页放开该技术路线。</translation>
    </message>
    <message>
        <source>A lower quality floor, another model, or fewer constraints on the machines.</source>
        <translation>降低质量下限，改用其他模型，或减少对机器的限制。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Feasibility and procurement report</source>
        <translation>可行性研究与采购报告</translation>
    </message>
    <message>
        <source>Prices and figures as of {date}. Made with Sizewright.</source>
        <translation>价格与数据截至 {date}。由 Sizewright 生成。</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>第 {0} 页，共 {1} 页</translation>
    </message>
    <message>
        <source>no public price, ask for a quote</source>
        <translation>无公开价格，请询价</translation>
    </message>
    <message>
        <source>1 Decision</source>
        <translation>1 决策建议</translation>
    </message>
    <message>
        <source>Price, net: {range}, typically {typical}.</source>
        <translation>不含税价格：{range}，典型值 {typical}。</translation>
    </message>
    <message>
        <source>Speed: {rate} for each of {users} requests; up to {most} requests at the speed asked for. Basis: {basis}.</source>
        <translation>速度：{users} 个并发请求各 {rate}；按所要求的速度最多支持 {most} 个并发请求。依据：{basis}。</translation>
    </message>
    <message>
        <source>Memory: {checkpoint} of weights on {devices} devices; {cache} requests fit in the cache at once.</source>
        <translation>内存：{checkpoint} 权重分布在 {devices} 个设备上；缓存可同时容纳 {cache} 个请求。</translation>
    </message>
    <message>
        <source>What to know before signing</source>
        <translation>签约前须知</translation>
    </message>
    <message>
        <source>Every speed is an estimate with an 80 % band; low and high are the ends of that band. Prices are ranges from dated public records, widened for their age. This report is no offer.</source>
        <translation>所有速度均为估计值，附 80% 误差区间，低值和高值即区间两端。价格区间取自注明日期的公开记录，并按新旧程度放宽。本报告不构成要约。</translation>
    </message>
    <message>
        <source>2 Need and profile of use</source>
        <translation>2 需求与使用情况</translation>
    </message>
    <message>
        <source>{name} has {total}B parameters, of which {active}B work on each token. Longest context of the model: {context} tokens.</source>
        <translation>{name} 共有 {total}B 参数，每个 token 激活其中 {active}B。模型最长上下文：{context} token。</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>需求一览</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Requests in flight in the busiest hour</source>
        <translation>最忙时段的并发请求数</translation>
    </message>
    <message>
        <source>Tokens in, per request</source>
        <translation>每请求输入 token 数</translation>
    </message>
    <message>
        <source>Thinking tokens, per request</source>
        <translation>每请求思考 token 数</translation>
    </message>
    <message>
        <source>Answer tokens, per request</source>
        <translation>每请求回答 token 数</translation>
    </message>
    <message>
        <source>Input found in the prefix cache</source>
        <translation>前缀缓存命中的输入占比</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Speed for each user, at least</source>
        <translation>每用户速度下限</translation>
    </message>
    <message>
        <source>First token within</source>
        <translation>首 token 延迟上限</translation>
    </message>
    <message>
        <source>Output per year, million tokens</source>
        <translation>年输出量（百万 token）</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>预算上限</translation>
    </message>
    <message>
        <source>Must criteria</source>
        <translation>硬性要求</translation>
    </message>
    <message>
        <source>The weights, the working memory and the cache of the longest request fit in memory.</source>
        <translation>权重、工作内存和最长请求的缓存均能放入内存。</translation>
    </message>
    <message>
        <source>Every user gets the speed and the first token asked for at the planned concurrency.</source>
        <translation>在规划并发下，每个用户都能达到所要求的速度和首 token 延迟。</translation>
    </message>
    <message>
        <source>Data stays inside: API and rental are shown for their price only.</source>
        <translation>数据不出内网：API 和租用仅作价格参照。</translation>
    </message>
    <message>
        <source>The service survives the loss of one machine.</source>
        <translation>一台机器失效时服务不中断。</translation>
    </message>
    <message>
        <source>3 Options</source>
        <translation>3 备选方案</translation>
    </message>
    <message>
        <source>Ways to meet the need: the cheapest that hold, and each family&apos;s best or nearest miss</source>
        <translation>备选方案：满足要求且价格最低的几种，以及各技术路线的最佳方案或最接近达标的方案</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>技术路线</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Tokens/s per user</source>
        <translation>每用户 tokens/s</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>并发用户</translation>
    </message>
    <message>
        <source>Price, net</source>
        <translation>不含税价格</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>总拥有成本</translation>
    </message>
    <message>
        <source>Total cost is price, energy and support over {years} years. Users is the largest number of requests at once that still meets the speed asked for.</source>
        <translation>总拥有成本为 {years} 年内的采购价格、电费和维保费用之和。并发用户指仍能达到所要求速度的最大并发请求数。</translation>
    </message>
    <message>
        <source>Why the others do not hold</source>
        <translation>其他方案为何不满足</translation>
    </message>
    <message>
        <source>Every family has an option that holds.</source>
        <translation>每条技术路线都有满足要求的方案。</translation>
    </message>
    <message>
        <source>Doing nothing costs nothing and serves nobody; the API and rental appear in section 6.</source>
        <translation>不采购则没有支出，也无法提供服务；API 与租用见第 6 节。</translation>
    </message>
    <message>
        <source>6 Total cost of ownership</source>
        <translation>6 总拥有成本（TCO）</translation>
    </message>
    <message>
        <source>Typical costs of each family&apos;s cheapest option that holds, net</source>
        <translation>各技术路线满足要求的最低价方案的典型成本（不含税）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>年电费</translation>
    </message>
    <message>
        <source>Support a year</source>
        <translation>年维保费</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 年</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 年</translation>
    </message>
    <message>
        <source>Per million output tokens</source>
        <translation>每百万输出 token</translation>
    </message>
    <message>
        <source>Per million output tokens: equivalent annual cost over {tokens} million output tokens a year, with {ratio} input tokens for each output token.</source>
        <translation>每百万输出 token：等额年成本除以每年 {tokens} 百万输出 token，每个输出 token 对应 {ratio} 个输入 token。</translation>
    </message>
    <message>
        <source>Break-even of the recommended option</source>
        <translation>推荐方案的回本期</translation>
    </message>
    <message>
        <source>7 Risks and compliance</source>
        <translation>7 风险与合规</translation>
    </message>
    <message>
        <source>Memory, storage and accelerator prices moved by more than half within months in 2026: agree on a validity and a price clause.</source>
        <translation>2026 年内存、存储和加速卡价格在数月内波动超过 50%：请约定报价有效期和调价条款。</translation>
    </message>
    <message>
        <source>The speed depends on engine, version and settings as much as on the hardware: write the tested stack into the contract.</source>
        <translation>推理引擎、版本和设置对速度的影响不亚于硬件：请将通过测试的软件栈写入合同。</translation>
    </message>
    <message>
        <source>One machine without a spare cannot promise better than about 99 % availability.</source>
        <translation>单机无备机时，可用性承诺难以超过约 99%。</translation>
    </message>
    <message>
        <source>US export rules apply to most NVIDIA and AMD data-centre cards, and General Prohibition 10 to Ascend 910 chips: have deliveries reviewed.</source>
        <translation>多数 NVIDIA 和 AMD 数据中心加速卡受美国出口管制，昇腾 910 系列芯片适用一般禁止事项十（General Prohibition 10）：请对供货进行合规审查。</translation>
    </message>
    <message>
        <source>Statements on law and tax are orientation, not advice.</source>
        <translation>有关法律和税务的说明仅供参考，不构成专业意见。</translation>
    </message>
    <message>
        <source>8 Acceptance test</source>
        <translation>8 验收测试</translation>
    </message>
    <message>
        <source>Inventory: serial numbers, part numbers, memory modules and link widths against the bill of materials.</source>
        <translation>清点：对照物料清单核对序列号、部件号、内存条和链路宽度。</translation>
    </message>
    <message>
        <source>Burn-in of 48 hours without throttling or uncorrectable memory errors.</source>
        <translation>48 小时满载老化测试，无降频，无不可纠正的内存错误。</translation>
    </message>
    <message>
        <source>Model identity: checksums and parameter count of the checkpoint, sampled answers against the official API.</source>
        <translation>模型真伪：核对权重文件的校验和与参数量，并抽样与官方 API 的回答比对。</translation>
    </message>
    <message>
        <source>Speed at {users} requests at once, {input} tokens in and {output} out, ten minutes, cold prefix cache: at least {low} for each user, first token within {first} for 95 of 100 requests.</source>
        <translation>速度：{users} 个并发请求，输入 {input} token、输出 {output} token，前缀缓存为空，持续 10 分钟；每用户不低于 {low}，95% 的请求首 token 延迟不超过 {first}。</translation>
    </message>
    <message>
        <source>Memory after loading: at least {free} of cache on each device.</source>
        <translation>加载后的内存：每个设备至少留有 {free} 缓存空间。</translation>
    </message>
    <message>
        <source>Power at the wall under this load: about {power}.</source>
        <translation>上述负载下的市电输入功率：约 {power}。</translation>
    </message>
    <message>
        <source>Seven days at half load, with a restart and a card-failure drill; no outbound network traffic.</source>
        <translation>半载连续运行 7 天，其间各演练一次重启和加速卡故障；不得有外发网络流量。</translation>
    </message>
    <message>
        <source>Milestones of payment, a planning default</source>
        <translation>付款节点（规划默认值）</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Acceptance passed</source>
        <translation>验收通过</translation>
    </message>
    <message>
        <source>After three months of service</source>
        <translation>投入使用满三个月</translation>
    </message>
    <message>
        <source>9 Assumptions</source>
        <translation>9 假设条件</translation>
    </message>
    <message>
        <source>What the figures take for granted</source>
        <translation>各项数据所依据的假设</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>本规划</translation>
    </message>
    <message>
        <source>Hours of service a day</source>
        <translation>每日服务小时数</translation>
    </message>
    <message>
        <source>Days of service a year</source>
        <translation>每年服务天数</translation>
    </message>
    <message>
        <source>Mean load of these hours, of the busiest hour</source>
        <translation>服务时段平均负载与最忙时段之比</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>折现率</translation>
    </message>
    <message>
        <source>Horizon, years</source>
        <translation>规划期（年）</translation>
    </message>
    <message>
        <source>Support and spares a year, of the hardware price</source>
        <translation>每年维保和备件占硬件价格的比例</translation>
    </message>
    <message>
        <source>Optics, cabling, installation, insurance, of the hardware price</source>
        <translation>光模块、布线、安装和保险占硬件价格的比例</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Electricity, per kWh</source>
        <translation>每 kWh 电价</translation>
    </message>
    <message>
        <source>API traffic in peak hours</source>
        <translation>API 高峰时段流量占比</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>Price of the way not to buy</source>
        <translation>不采购时的替代价格</translation>
    </message>
    <message>
        <source>Grades of sources: A measured or official, B named second hand, C anecdotal, D planning default.</source>
        <translation>来源等级：A 实测或官方，B 注明出处的二手资料，C 零散见闻，D 规划默认值。</translation>
    </message>
    <message>
        <source>list</source>
        <translation>目录价</translation>
    </message>
    <message>
        <source>street</source>
        <translation>市场价</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>招标价</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推算价</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自填价</translation>
    </message>
    <message>
        <source>4 Sizing proof</source>
        <translation>4 容量测算</translation>
    </message>
    <message>
        <source>Weights follow tensor by tensor from the model&apos;s shape and the file format; the cache from its attention and the longest context; the rest from the engine. Needs are rounded up, capacities down.</source>
        <translation>权重根据模型结构和文件格式逐个张量计算；缓存根据注意力机制和最长上下文计算；其余部分取决于推理引擎。需求向上取整，容量向下取整。</translation>
    </message>
    <message>
        <source>Memory of one device, GiB</source>
        <translation>单个设备的显存（GiB）</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>工作内存</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Host RAM</source>
        <translation>主机内存</translation>
    </message>
    <message>
        <source>Where the time of one token goes</source>
        <translation>单个 token 的耗时构成</translation>
    </message>
    <message>
        <source>One decode step of the recommended option, milliseconds</source>
        <translation>推荐方案的一次解码步骤（毫秒）</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Launches and host work</source>
        <translation>内核启动与主机开销</translation>
    </message>
    <message>
        <source>Attention weights</source>
        <translation>注意力权重</translation>
    </message>
    <message>
        <source>Dense and shared layers</source>
        <translation>稠密层与共享层</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家层</translation>
    </message>
    <message>
        <source>Output head</source>
        <translation>输出头</translation>
    </message>
    <message>
        <source>Reading the cache</source>
        <translation>读取缓存</translation>
    </message>
    <message>
        <source>Communication between devices</source>
        <translation>设备间通信</translation>
    </message>
    <message>
        <source>Prompts of other users</source>
        <translation>其他用户的提示词处理</translation>
    </message>
    <message>
        <source>Time per token</source>
        <translation>每 token 耗时</translation>
    </message>
    <message>
        <source>5 Prices</source>
        <translation>5 价格</translation>
    </message>
    <message>
        <source>Nothing is recommended, so there is no bill of materials.</source>
        <translation>没有推荐方案，因此没有物料清单。</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>Typical</source>
        <translation>典型值</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>{family}: {text}</source>
        <translation>{family}：{text}</translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation>{title}。</translation>
    </message>
    <message>
        <source>China: the notice No. 34 of 2025 of the State Council&apos;s General Office gives domestic products a 20 % price preference in public tenders from 2026-01-01.</source>
        <translation>中国：根据国办发〔2025〕34 号通知，自 2026-01-01 起，本国产品在政府采购中享受 20% 的价格评审优惠。</translation>
    </message>
    <message>
        <source>Germany: the energy efficiency act limits the PUE of new data centres above its size threshold to 1.2 from July 2026; personal data needs a legal basis under the GDPR.</source>
        <translation>德国：《能源效率法》规定，自 2026 年 7 月起，超过规模门槛的新建数据中心 PUE 不得超过 1.2；处理个人数据须有 GDPR 规定的法律依据。</translation>
    </message>
    <message>
        <source>The machine can change the model: {method}.</source>
        <translation>该机器可以训练模型：{method}。</translation>
    </message>
    <message>
        <source>What takes the memory of the recommended option</source>
        <translation>推荐方案的内存占用构成</translation>
    </message>
    <message>
        <source>Which loads would fit</source>
        <translation>可容纳的负载</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Optimizer states</source>
        <translation>优化器状态</translation>
    </message>
    <message>
        <source>Master weights</source>
        <translation>主权重</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Logits and loss</source>
        <translation>logits 与损失</translation>
    </message>
    <message>
        <source>Communication buffers</source>
        <translation>通信缓冲区</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>No machine of the catalog that this plan allows has software to train the model this way.</source>
        <translation>产品目录中本规划允许的机型，都没有能以这种方式训练模型的软件。</translation>
    </message>
    <message>
        <source>{method} of {model} on {title}, while it does not serve: {sequence} tokens, micro-batch {batch}, AdamW, activations recomputed, states sharded over {devices} devices; {trained} million parameters are trained. Software: {stack}.</source>
        <translation>在 {title} 上对 {model} 进行{method}，期间不提供服务：{sequence} token，微批次 {batch}，AdamW，激活值重计算，状态分片到 {devices} 个设备；训练 {trained} 百万参数。软件：{stack}。</translation>
    </message>
    <message>
        <source>Memory of training, GB</source>
        <translation>训练内存（GB）</translation>
    </message>
    <message>
        <source>Each device</source>
        <translation>每个设备</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>每台主机</translation>
    </message>
    <message>
        <source>There is</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Published fine-tuning runs lie between {low} and {high} of these totals.</source>
        <translation>已公布的微调实例为上述合计值的 {low} 至 {high}。</translation>
    </message>
    <message>
        <source>Power and energy at the planned load, before cooling and feed: typical, low to high</source>
        <translation>规划负载下的功耗与能耗（不含制冷和供电损耗）：典型值，低值至高值</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>负载下</translation>
    </message>
    <message>
        <source>Each output token</source>
        <translation>每个输出 token</translation>
    </message>
    <message>
        <source>Each token, prompts counted</source>
        <translation>每个 token（含提示词）</translation>
    </message>
    <message>
        <source>Power and energy</source>
        <translation>功耗与能耗</translation>
    </message>
    <message>
        <source>A card that writes tokens draws a part of its limit, more with more requests at once, and nearly all of it while it reads prompts. Energy a year includes cooling and feed (PUE) and hours without load.</source>
        <translation>加速卡生成 token 时只消耗其功耗上限的一部分，并发请求越多功耗越高；处理提示词时则接近上限。年能耗包含制冷和供电损耗（PUE）以及无负载的时段。</translation>
    </message>
    <message>
        <source>Power of an idle card, of its limit</source>
        <translation>空闲时的卡功耗占其上限的比例</translation>
    </message>
    <message>
        <source>Power of a card that writes for one request, of its limit</source>
        <translation>为 1 个请求生成时的卡功耗占其上限的比例</translation>
    </message>
    <message>
        <source>Power of a card that writes for 128 requests, of its limit</source>
        <translation>为 128 个请求生成时的卡功耗占其上限的比例</translation>
    </message>
    <message>
        <source>Power of a card that reads prompts, of its limit</source>
        <translation>处理提示词时的卡功耗占其上限的比例</translation>
    </message>
    <message>
        <source>What optimisations do for the recommended option</source>
        <translation>各优化手段对推荐方案的作用</translation>
    </message>
    <message>
        <source>Each line changes one thing and works memory, speed and cost out again at the planned load. What is in use already is compared with the same option without it. Statements on formats speak of a 16-bit file; their verdict does too.</source>
        <translation>每行只改变一项，并在规划负载下重新计算内存、速度和成本。已采用的，与同一方案不采用时相比。关于格式的说法以 16 位文件为基准，其结论亦然。</translation>
    </message>
    <message>
        <source>Optimisations that articles name, and what they change here</source>
        <translation>文章提到的优化手段及其在此处的变化</translation>
    </message>
    <message>
        <source>Optimisation</source>
        <translation>优化手段</translation>
    </message>
    <message>
        <source>Articles say</source>
        <translation>文章说法</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Each user</source>
        <translation>每用户</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>全部用户</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>These change nothing for this option:</source>
        <translation>以下各项对该方案没有任何影响：</translation>
    </message>
    <message>
        <source>Speed against the number of requests</source>
        <translation>速度随请求数的变化</translation>
    </message>
    <message>
        <source>10 How accurate the speeds are</source>
        <translation>10 速度的准确度</translation>
    </message>
    <message>
        <source>The speed model was held against published measurements. Median error is the middle of all deviations from the measured figure; the band is meant to hold 80 of 100 rows. What is compared: {way}.</source>
        <translation>速度模型已与公开的实测数据作了对比。误差中位数是所有预测值与实测值偏差的中间值；误差区间应覆盖 100 行中的 80 行。对比对象：{way}。</translation>
    </message>
    <message>
        <source>Power of an idle host, of its power under load</source>
        <translation>主机空闲功率占负载功率的比例</translation>
    </message>
    <message>
        <source>Copies of the model and devices of each: {layout}.</source>
        <translation>模型副本及每个副本的设备：{layout}。</translation>
    </message>
    <message>
        <source>Best means: {objective}.</source>
        <translation>最优标准：{objective}。</translation>
    </message>
    <message>
        <source>Runner-up: {option}</source>
        <translation>次优方案：{option}</translation>
    </message>
    <message>
        <source>The 50 % point of each family&apos;s cheapest option that holds, and its 10 % and 90 % points, net</source>
        <translation>各类中最便宜可行方案的 50% 分位点及其 10% 与 90% 分位点，不含税</translation>
    </message>
    <message>
        <source>Total cost if memory prices rise again</source>
        <translation>内存再次涨价时的总成本</translation>
    </message>
    <message>
        <source>Keeps the speed</source>
        <translation>满足速度</translation>
    </message>
    <message>
        <source>Cheaper than the API</source>
        <translation>比 API 便宜</translation>
    </message>
    <message>
        <source>Cheaper than renting</source>
        <translation>比租用便宜</translation>
    </message>
    <message>
        <source>How sure these figures are</source>
        <translation>这些数字有多可靠</translation>
    </message>
    <message>
        <source>By {draws} draws of all ranges of this report, each taken as an 80 % band. In one draw the same item costs the same in every option, the same engine errs alike with models of one family, and load, growth, electricity, support and cooling are one for all; what is not shared is taken as independent.</source>
        <translation>对本报告所有区间抽样 {draws} 次，每个区间视为 80% 区间。同一次抽样中，同一物料在各方案中价格相同，同一引擎对同一系列模型的误差相同，负载、增长、电价、维保与散热对所有方案一致；其余视为相互独立。</translation>
    </message>
    <message>
        <source>The recommended option:</source>
        <translation>推荐方案：</translation>
    </message>
    <message>
        <source>Memory modules: times {typical} ({low} to {high}). {source}</source>
        <translation>内存条：乘以 {typical}（{low} 至 {high}）。{source}</translation>
    </message>
    <message>
        <source>Disks: times {typical} ({low} to {high}). {source}</source>
        <translation>硬盘：乘以 {typical}（{low} 至 {high}）。{source}</translation>
    </message>
    <message>
        <source>Macs: times {typical} ({low} to {high}). {source}</source>
        <translation>Mac：乘以 {typical}（{low} 至 {high}）。{source}</translation>
    </message>
    <message>
        <source>If memory prices rise once more as they did in 2025 and 2026, these lines of the bills grow. Accelerators and complete servers keep their price here, because no source says what memory is of it: their real price would rise too.</source>
        <translation>若内存价格再像 2025 和 2026 年那样上涨，物料清单中的这些行会随之增加。加速器和整机在此保持原价，因为没有来源说明其中内存所占比例；它们的实际价格也会上涨。</translation>
    </message>
    <message>
        <source>(old)</source>
        <translation>（旧）</translation>
    </message>
    <message>
        <source>Bill of the recommended option, net, in the plan&apos;s currency, with each price as it was recorded</source>
        <translation>推荐方案的物料清单（不含税），按规划币种计，附每项价格的原始记录</translation>
    </message>
    <message>
        <source>Bill of the recommended option, with tax, in the plan&apos;s currency, with each price as it was recorded</source>
        <translation>推荐方案的物料清单（含税），按规划币种计，附每项价格的原始记录</translation>
    </message>
    <message>
        <source>Kind, date, grade, price as recorded; source</source>
        <translation>类型、日期、等级、原始价格；来源</translation>
    </message>
    <message>
        <source>{group}, each year</source>
        <translation>{group}，每年</translation>
    </message>
    <message>
        <source>Total each year</source>
        <translation>每年合计</translation>
    </message>
    <message>
        <source>Total purchase</source>
        <translation>采购合计</translation>
    </message>
    <message>
        <source>Low and high are widened for the age of each price. What the site supplies, and what nobody publishes a price of, is named and not counted.</source>
        <translation>低值和高值已按各项价格的新旧放宽。由场地提供的以及无人公布价格的项目只列出，不计入。</translation>
    </message>
    <message>
        <source>Disks and loading</source>
        <translation>硬盘与加载</translation>
    </message>
    <message>
        <source>Sources of the rates: {drive}; {loader}.</source>
        <translation>速率来源：{drive}；{loader}。</translation>
    </message>
    <message>
        <source>Operating system and drivers</source>
        <translation>操作系统与驱动程序</translation>
    </message>
    <message>
        <source>{engine}: {need} ({source}, {date}, {grade})</source>
        <translation>{engine}：{need}（{source}，{date}，{grade}）</translation>
    </message>
    <message>
        <source>The catalog does not say what {engine} needs on {device}: have system, driver and library versions written into the quote.</source>
        <translation>产品目录未说明 {engine} 在 {device} 上的需求：请要求将系统、驱动程序和运行库版本写入报价。</translation>
    </message>
    <message>
        <source>What would change it: {text}</source>
        <translation>可改变此结论的条件：{text}</translation>
    </message>
    <message>
        <source>7 years</source>
        <translation>7 年</translation>
    </message>
    <message>
        <source>Not counted: floor space, and what section 5 names without an amount. Speed model: {source}</source>
        <translation>未计入：场地，以及第 5 节列出但无金额的项目。速度模型：{source}</translation>
    </message>
    <message>
        <source>Not counted: floor space, taxes on profit, and what section 5 names without an amount. Speed model: {source}</source>
        <translation>未计入：场地、所得税，以及第 5 节列出但无金额的项目。速度模型：{source}</translation>
    </message>
    <message>
        <source>Cost per token and user</source>
        <translation>每 token 与每用户成本</translation>
    </message>
    <message>
        <source>Rental around the clock pays for every hour of the month; rental in the hours of service gives the machines back each day and loads the model anew. Use of the machines is counted of what they write at the planned load around the clock, of rented ones in hours of the year.</source>
        <translation>全天候租用按每月全部小时付费；服务时段租用每天归还机器并重新加载模型。机器利用率以规划负载下全天候的生成量为基准，租用机器则以全年小时数为基准。</translation>
    </message>
    <message>
        <source>Costs of the recommended option year by year</source>
        <translation>推荐方案的逐年成本</translation>
    </message>
    <message>
        <source>hours of service from {hour} o&apos;clock on; {clock}; {peak}</source>
        <translation>服务时段从 {hour} 点开始；{clock}；{peak}</translation>
    </message>
    <message>
        <source>Tax on profit</source>
        <translation>所得税</translation>
    </message>
    <message>
        <source>Depreciation</source>
        <translation>折旧</translation>
    </message>
    <message>
        <source>Growth of energy prices a year</source>
        <translation>能源价格年涨幅</translation>
    </message>
    <message>
        <source>Growth of support prices a year</source>
        <translation>维保价格年涨幅</translation>
    </message>
    <message>
        <source>Growth of staff and other costs a year</source>
        <translation>人员及其他费用年涨幅</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Published scores, each with its setting, date and source. They compare within one benchmark, one mode of thinking and, for agents and rolling question sets, one source only; there is no sum of them. Differences below 3 points on tests of thirty questions, and below 1 point on others, are none.</source>
        <translation>已公布的得分，各附测试设置、日期和来源。只有同一评测、同一思考模式的得分可以比较；智能体评测和滚动更新的题集还须出自同一来源；得分不作加总。三十题的测试相差不到 3 分、其他测试相差不到 1 分，均视为没有差别。</translation>
    </message>
    <message>
        <source>A distill is another model. Machines are sold for “the full {model}” that hold a much smaller distill: let the offer name the parameter count and the file&apos;s checksum, and test both at acceptance.</source>
        <translation>蒸馏模型是另外的模型。有些以“满血版 {model}”名义出售的机器，装的却是小得多的蒸馏模型：请要求报价注明参数量和文件校验和，并在验收时逐一核对。</translation>
    </message>
    <message>
        <source>Engine and context settings can cost more than the format. Run fifty questions of your own on the native and on the chosen file before you buy.</source>
        <translation>推理引擎和上下文设置造成的质量损失可能大于权重格式。购买前请用自己的五十个问题分别测试原版和所选文件。</translation>
    </message>
    <message>
        <source>{model}: scores on the usual benchmarks are not published.</source>
        <translation>{model}：常用评测的得分未公布。</translation>
    </message>
    <message>
        <source>Published scores of {model}</source>
        <translation>{model} 已公布的得分</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>评测</translation>
    </message>
    <message>
        <source>Score, %</source>
        <translation>得分（%）</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>测试设置</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布时间</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Against {chosen}: {text}</source>
        <translation>与 {chosen} 相比：{text}</translation>
    </message>
    <message>
        <source>What the file&apos;s format keeps of the native scores</source>
        <translation>文件格式对原版得分的保留程度</translation>
    </message>
    <message>
        <source>Model and format</source>
        <translation>模型与格式</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果数</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Least kept on</source>
        <translation>保留最少的评测</translation>
    </message>
    <message>
        <source>Reserve, and ways to carry more</source>
        <translation>余量与扩容途径</translation>
    </message>
    <message>
        <source>What other budgets buy</source>
        <translation>其他预算可实现的方案</translation>
    </message>
    <message>
        <source>The best that each amount buys at typical prices, with the same requests and service level: for the most users, for the best answers and for the fastest ones.</source>
        <translation>在请求和服务水平不变时，各金额按典型价格所能买到的最佳方案：用户最多、回答质量最好、回答速度最快。</translation>
    </message>
    <message>
        <source>In the layout that serves most, {option} carries {users} requests at once at the service level. For one and a half, two and three times as many, these are the cheapest steps at today&apos;s prices; parts of the same kind are used again, the others are counted as not reused at the price of new ones.</source>
        <translation>在承载量最大的布局下，{option} 按服务水平可承载 {users} 个并发请求。要达到其 1.5 倍、2 倍和 3 倍，按当前价格最便宜的途径如下；同类部件继续使用，其余部件按全新品价格计为不再使用。</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Promises are those of the quote of {vendor}.</source>
        <translation>承诺指 {vendor} 报价中的承诺。</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测值</translation>
    </message>
    <message>
        <source>Overall: {verdict}.</source>
        <translation>总体：{verdict}。</translation>
    </message>
    <message>
        <source>What may be paid</source>
        <translation>可付款项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Acceptance protocol</source>
        <translation>验收规程</translation>
    </message>
    <message>
        <source>Acceptance record</source>
        <translation>验收记录</translation>
    </message>
    <message>
        <source>11 Vendors&apos; quotes</source>
        <translation>11 供应商报价</translation>
    </message>
    <message>
        <source>Questions, the gravest first</source>
        <translation>问题，最严重的在前</translation>
    </message>
    <message>
        <source>Facts that promises leave out</source>
        <translation>承诺中未说明的事实</translation>
    </message>
    <message>
        <source>Lines that could be cheaper, each unit</source>
        <translation>可降价的报价行（按单价）</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>报价行</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>所报</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标价</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>this price is old: ask for newer ones first</source>
        <translation>该价格较旧：请先询问新价</translation>
    </message>
    <message>
        <source>Prices for the whole scope, with what the quote does not name</source>
        <translation>全部范围的价格，含报价未列的部分</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>the quote, and typical prices of what it does not name</source>
        <translation>报价，加上其未列部分的典型价格</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>理想</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>合理</translation>
    </message>
    <message>
        <source>Walk away above</source>
        <translation>高于此价放弃</translation>
    </message>
    <message>
        <source>Terms to negotiate</source>
        <translation>待谈判条款</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Prices to aim at</source>
        <translation>目标价格</translation>
    </message>
    <message>
        <source>Negotiation sheet</source>
        <translation>谈判要点表</translation>
    </message>
    <message>
        <source>This part shows what is offered, without prices.</source>
        <translation>本部分列出所报内容，不含价格。</translation>
    </message>
    <message>
        <source>All prices are net and in the plan&apos;s currency. What the plan needs and a quote leaves out is added at the catalog&apos;s prices, so that all are for the same scope.</source>
        <translation>所有价格均不含税，按规划币种计。规划需要而报价未含的部分按产品目录价格补足，使各报价同口径。</translation>
    </message>
    <message>
        <source>All prices are with tax and in the plan&apos;s currency. What the plan needs and a quote leaves out is added at the catalog&apos;s prices, so that all are for the same scope.</source>
        <translation>所有价格均含税，按规划币种计。规划需要而报价未含的部分按产品目录价格补足，使各报价同口径。</translation>
    </message>
    <message>
        <source>Quotes beside each other: prices</source>
        <translation>报价对比：价格</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>原报价</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>不含税</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>含税</translation>
    </message>
    <message>
        <source>Same scope</source>
        <translation>同口径价</translation>
    </message>
    <message>
        <source>Market for its parts</source>
        <translation>其部件的市场价</translation>
    </message>
    <message>
        <source>From the market</source>
        <translation>与市场价之差</translation>
    </message>
    <message>
        <source>The plan: {option}</source>
        <translation>规划方案：{option}</translation>
    </message>
    <message>
        <source>Total cost is the price for the same scope with energy and support over {years} years.</source>
        <translation>总拥有成本为同口径价加上 {years} 年的电费和维保费用。</translation>
    </message>
    <message>
        <source>Quotes beside each other: machines and findings</source>
        <translation>报价对比：机器与问题项</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>Users at the service level</source>
        <translation>达到服务水平的用户数</translation>
    </message>
    <message>
        <source>Grave findings</source>
        <translation>严重问题项</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Slight</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>not told by the quote</source>
        <translation>报价未注明</translation>
    </message>
    <message>
        <source>The plan asks for {users} requests at once at the service level.</source>
        <translation>规划要求在服务水平下承载 {users} 个并发请求。</translation>
    </message>
    <message>
        <source>Number of the quote: {value}</source>
        <translation>报价编号：{value}</translation>
    </message>
    <message>
        <source>Date: {value}</source>
        <translation>日期：{value}</translation>
    </message>
    <message>
        <source>Valid until: {value}</source>
        <translation>有效期至：{value}</translation>
    </message>
    <message>
        <source>Warranty, months: {value}</source>
        <translation>质保（月）：{value}</translation>
    </message>
    <message>
        <source>Response within hours: {value}</source>
        <translation>响应（小时）：{value}</translation>
    </message>
    <message>
        <source>Repair within hours: {value}</source>
        <translation>修复（小时）：{value}</translation>
    </message>
    <message>
        <source>Delivery, weeks: {value}</source>
        <translation>交货期（周）：{value}</translation>
    </message>
    <message>
        <source>Payment: {value}</source>
        <translation>付款条件：{value}</translation>
    </message>
    <message>
        <source>File: {name}, SHA-256 {digest}</source>
        <translation>文件：{name}，SHA-256 {digest}</translation>
    </message>
    <message>
        <source>{vendor}: lines beside the market</source>
        <translation>{vendor}：报价行与市场价对照</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Market, each</source>
        <translation>市场单价</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>（可选）</translation>
    </message>
    <message>
        <source>The quote has {count} lines; the first {shown} are shown.</source>
        <translation>报价共有 {count} 个报价行，此处显示前 {shown} 行。</translation>
    </message>
    <message>
        <source>The quote does not say whether its prices include tax; the custom of the region is taken.</source>
        <translation>报价未说明价格是否含税，按所在地区的惯例处理。</translation>
    </message>
    <message>
        <source>{vendor}: to be added for the same scope</source>
        <translation>{vendor}：达到同口径需补充的部分</translation>
    </message>
    <message>
        <source>no public price</source>
        <translation>无公开价格</translation>
    </message>
    <message>
        <source>faster than its memory allows</source>
        <translation>超出内存所允许的速度</translation>
    </message>
    <message>
        <source>does not fit in memory</source>
        <translation>内存放不下</translation>
    </message>
    <message>
        <source>faster than measured machines of its kind</source>
        <translation>快于同类机器的实测速度</translation>
    </message>
    <message>
        <source>plausible</source>
        <translation>合理</translation>
    </message>
    <message>
        <source>{vendor}: what is claimed, and what is to be expected</source>
        <translation>{vendor}：承诺值与预期值</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>厂商承诺</translation>
    </message>
    <message>
        <source>Model and file</source>
        <translation>模型与文件</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>厂商承诺</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预期</translation>
    </message>
    <message>
        <source>(assumed)</source>
        <translation>（假定）</translation>
    </message>
    <message>
        <source>{vendor}: findings, gravest first</source>
        <translation>{vendor}：问题项，最严重的在前</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题项</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Ask the vendor for</source>
        <translation>要求厂商提供</translation>
    </message>
    <message>
        <source>Nothing was found that speaks against this quote.</source>
        <translation>未发现对这份报价不利的问题。</translation>
    </message>
    <message>
        <source>Comparison of quotes</source>
        <translation>报价对比</translation>
    </message>
    <message>
        <source>Vendors&apos; quotes</source>
        <translation>供应商报价</translation>
    </message>
    <message>
        <source>The quotes cannot be checked: {reason}.</source>
        <translation>无法检查各报价：{reason}。</translation>
    </message>
    <message>
        <source>Prices opened</source>
        <translation>价格已开启</translation>
    </message>
    <message>
        <source>Scoring opened again</source>
        <translation>评分已重新开启</translation>
    </message>
    <message>
        <source>Quality frozen</source>
        <translation>质量评分已冻结</translation>
    </message>
    <message>
        <source>Scoring of the quotes</source>
        <translation>各报价的评分</translation>
    </message>
    <message>
        <source>Criteria, and what their scores mean</source>
        <translation>评分项及其评分含义</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Written down beforehand</source>
        <translation>事先写明</translation>
    </message>
    <message>
        <source>must</source>
        <translation>硬性要求</translation>
    </message>
    <message>
        <source>{vendor}: {text}</source>
        <translation>{vendor}：{text}</translation>
    </message>
    <message>
        <source>Scores from 0 to 10, and points of {full}</source>
        <translation>0 至 10 的评分，以及得分（满分 {full}）</translation>
    </message>
    <message>
        <source>met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Rule of this tender: {rule}. {meaning}</source>
        <translation>本次招标的规则：{rule}。{meaning}</translation>
    </message>
    <message>
        <source>Ranking by the rule of this tender</source>
        <translation>按本次招标规则的排名</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Points of quality</source>
        <translation>质量得分</translation>
    </message>
    <message>
        <source>Scored price</source>
        <translation>评审价格</translation>
    </message>
    <message>
        <source>Part of quality</source>
        <translation>其中质量</translation>
    </message>
    <message>
        <source>Part of price</source>
        <translation>其中价格</translation>
    </message>
    <message>
        <source>Who would win under which rule</source>
        <translation>各规则下的优胜者</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>First</source>
        <translation>第一名</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>{weight}: {vendor}</source>
        <translation>{weight}：{vendor}</translation>
    </message>
    <message>
        <source>Other weights of the price than {weight}</source>
        <translation>价格权重不取 {weight} 时</translation>
    </message>
    <message>
        <source>First with ten points less</source>
        <translation>权重减十个百分点的第一名</translation>
    </message>
    <message>
        <source>First with ten points more</source>
        <translation>权重加十个百分点的第一名</translation>
    </message>
    <message>
        <source>Changes below, at</source>
        <translation>权重降至此值时易主</translation>
    </message>
    <message>
        <source>Changes above, at</source>
        <translation>权重升至此值时易主</translation>
    </message>
    <message>
        <source>Other weights of the criteria, the rest in proportion, by the rule of this tender</source>
        <translation>评分项取其他权重，其余按比例调整，按本次招标的规则</translation>
    </message>
    <message>
        <source>{rule}: without {left}, {before} comes before {after}.</source>
        <translation>{rule}：去掉 {left} 后，{before} 排在 {after} 之前。</translation>
    </message>
    <message>
        <source>Places that depend on who else takes part:</source>
        <translation>取决于其他参与者的名次：</translation>
    </message>
    <message>
        <source>Two envelopes. {stage}.</source>
        <translation>双信封。{stage}。</translation>
    </message>
    <message>
        <source>Log of the two envelopes</source>
        <translation>双信封日志</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Instant, UTC</source>
        <translation>时刻（UTC）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>SHA-256 of criteria and scores</source>
        <translation>评分项与评分的 SHA-256</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>from %1 down: %2</source>
        <translation>%1 及以下：%2</translation>
    </message>
    <message>
        <source>from %1 up: %2</source>
        <translation>%1 及以上：%2</translation>
    </message>
    <message>
        <source>the same at every weight</source>
        <translation>任何权重下均不变</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>without %1, %2 comes before %3</source>
        <translation>去掉 %1 后，%2 排在 %3 之前</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>总得分</translation>
    </message>
    <message>
        <source>Of quality</source>
        <translation>其中质量</translation>
    </message>
    <message>
        <source>Of price</source>
        <translation>其中价格</translation>
    </message>
    <message>
        <source>Points of 1,000</source>
        <translation>得分（满分 1,000）</translation>
    </message>
    <message>
        <source>Compared price</source>
        <translation>参评价格</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Out by the rule.</source>
        <translation>按规则淘汰。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>第一名</translation>
    </message>
    <message>
        <source>Price ten points lighter</source>
        <translation>价格权重减 10 个百分点</translation>
    </message>
    <message>
        <source>Price ten points heavier</source>
        <translation>价格权重加 10 个百分点</translation>
    </message>
    <message>
        <source>Another wins at a weight of the price</source>
        <translation>第一名易主时的价格权重</translation>
    </message>
    <message>
        <source>Orders that a third bid turns</source>
        <translation>因第三份报价而颠倒的名次</translation>
    </message>
    <message>
        <source>With “%1” at %2 or less, %3 wins.</source>
        <translation>“%1”的权重为 %2 或更低时，%3 胜出。</translation>
    </message>
    <message>
        <source>With “%1” at %2 or more, %3 wins.</source>
        <translation>“%1”的权重为 %2 或更高时，%3 胜出。</translation>
    </message>
</context>
<context>
    <name>Sizing</name>
    <message>
        <source>{requests} requests at once do not fit at any context.</source>
        <translation>{requests} 个并发请求在任何上下文长度下都放不下。</translation>
    </message>
    <message>
        <source>{requests} requests at once fit up to the model&apos;s own limit of {tokens} tokens each.</source>
        <translation>{requests} 个并发请求，每个最长可达模型自身上限 {tokens} token，均可放下。</translation>
    </message>
    <message>
        <source>{requests} requests at once may hold up to {tokens} tokens each.</source>
        <translation>{requests} 个并发请求，每个最多可占 {tokens} token。</translation>
    </message>
    <message>
        <source>Of {tokens} tokens each, {requests} requests fit at once.</source>
        <translation>每个请求 {tokens} token 时，最多可容纳 {requests} 个并发请求。</translation>
    </message>
    <message>
        <source>Not even {count} of {device} in one replica hold the load.</source>
        <translation>单个副本即使用 {count} 个 {device} 也无法承载该负载。</translation>
    </message>
    <message>
        <source>The fewest of {device} that hold the load in one replica: {count}; planned: {planned}.</source>
        <translation>单个副本承载该负载最少需要 {device} 的数量：{count}；规划数量：{planned}。</translation>
    </message>
    <message>
        <source>The memory of the device or of the host is not known.</source>
        <translation>设备显存或主机内存未知。</translation>
    </message>
    <message>
        <source>Loading {file} from one NVMe disk takes {time} at least.</source>
        <translation>从单块 NVMe 磁盘加载 {file} 至少需要 {time}。</translation>
    </message>
    <message>
        <source>{title}: users {users}, {rate} each</source>
        <translation>{title}：{users} 个用户，每个 {rate}</translation>
    </message>
    <message>
        <source>The best that each budget buys, at typical prices</source>
        <translation>各预算按典型价格所能买到的最佳方案</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Most users</source>
        <translation>用户最多</translation>
    </message>
    <message>
        <source>Best quality</source>
        <translation>质量最好</translation>
    </message>
    <message>
        <source>Fastest for each user</source>
        <translation>每位用户最快</translation>
    </message>
    <message>
        <source>Ways to carry more, cheapest first</source>
        <translation>扩容途径，由低价到高价</translation>
    </message>
    <message>
        <source>For users</source>
        <translation>面向用户数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>To</source>
        <translation>变更为</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>并发用户</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <translation>追加成本</translation>
    </message>
    <message>
        <source>Each user more</source>
        <translation>每增一名用户</translation>
    </message>
    <message>
        <source>Not reused</source>
        <translation>不再使用</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>At {users} requests at once each user gets {rate}, the first token after {first}.</source>
        <translation>{users} 个并发请求时，每个用户 {rate}，首 token 延迟 {first}。</translation>
    </message>
    <message>
        <source>Nothing has to be bought.</source>
        <translation>无需采购任何部件。</translation>
    </message>
    <message>
        <source>Bought: {lines}.</source>
        <translation>采购：{lines}。</translation>
    </message>
    <message>
        <source>A part has no public price: ask for a quote.</source>
        <translation>有部件没有公开价格：请询价。</translation>
    </message>
    <message>
        <source>Not reused, at today&apos;s price of a new one: {lines}.</source>
        <translation>不再使用的部件（按目前全新价格计）：{lines}。</translation>
    </message>
    <message>
        <source>By the plan&apos;s residual share that is still worth {value}; the extra cost does not count it.</source>
        <translation>按规划的残值比例，这些部件仍值 {value}；追加成本未予抵扣。</translation>
    </message>
    <message>
        <source>This format is below the quality that the plan asks for.</source>
        <translation>该格式低于规划要求的质量。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>权重格式</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Each user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 token 延迟</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Limited by</source>
        <translation>受限于</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>{format} ({quality}) with {engine}, {layout}: {verdict}; users {users}, limited by {limit}.</source>
        <translation>{format}（{quality}），{engine}，{layout}：{verdict}；并发用户 {users}，受限于：{limit}。</translation>
    </message>
    <message>
        <source>nothing up to the number looked for</source>
        <translation>在所查数目内无限制</translation>
    </message>
    <message>
        <source>device memory for the weights</source>
        <translation>存放权重的设备显存</translation>
    </message>
    <message>
        <source>main memory</source>
        <translation>主内存</translation>
    </message>
    <message>
        <source>memory for the cache</source>
        <translation>缓存可用的内存</translation>
    </message>
    <message>
        <source>the model&apos;s own context</source>
        <translation>模型自身的上下文长度</translation>
    </message>
    <message>
        <source>no arithmetic for the format</source>
        <translation>硬件不支持该格式的运算</translation>
    </message>
    <message>
        <source>bandwidth and arithmetic of the devices</source>
        <translation>设备的带宽与算力</translation>
    </message>
    <message>
        <source>reading the cache</source>
        <translation>读取缓存</translation>
    </message>
    <message>
        <source>links between the devices</source>
        <translation>设备间互联</translation>
    </message>
    <message>
        <source>overhead of each step</source>
        <translation>每步的额外开销</translation>
    </message>
    <message>
        <source>prompts of others</source>
        <translation>其他用户的提示词</translation>
    </message>
    <message>
        <source>wait for the first token</source>
        <translation>首 token 等待时间</translation>
    </message>
    <message>
        <source>a fact is missing</source>
        <translation>缺少数据</translation>
    </message>
    <message>
        <source>No engine of the catalog runs a model on {title}.</source>
        <translation>产品目录中没有推理引擎能在 {title} 上运行模型。</translation>
    </message>
    <message>
        <source>{title}: the largest model that carries {asked} requests at once is {model} as {format} with {engine}: up to {users} requests at the speed asked for.</source>
        <translation>{title}：能承载 {asked} 个并发请求的最大模型是 {model}（{format}，{engine}）：在所要求的速度下最多 {users} 个请求。</translation>
    </message>
    <message>
        <source>{title}: no model carries {asked} requests at once at the speed asked for. {model} as {format} with {engine} carries {users}.</source>
        <translation>{title}：没有模型能以所要求的速度承载 {asked} 个并发请求。{model}（{format}，{engine}）可承载 {users} 个。</translation>
    </message>
    <message>
        <source>{title}: no model gives even one user the speed asked for. Nearest: {model} as {format} with {engine}.</source>
        <translation>{title}：没有模型能达到所要求的速度，即使只有一个用户。最接近的是：{model}（{format}，{engine}）。</translation>
    </message>
    <message>
        <source>Planned peak, requests at once: {peak}. In the layout that serves most, up to {users} keep the service level at the typical estimate.</source>
        <translation>计划峰值并发请求：{peak}。在服务能力最大的并行布局下，按典型估计最多 {users} 个请求能保持服务水平。</translation>
    </message>
    <message>
        <source>Planned peak, requests at once: {peak}. In the planned layout up to {users} keep the service level.</source>
        <translation>计划峰值并发请求：{peak}。在计划的并行布局下最多 {users} 个请求能保持服务水平。</translation>
    </message>
    <message>
        <source>Mean of the hours of use: {mean} requests at once today, {share} of what is carried.</source>
        <translation>使用时段平均：目前 {mean} 个并发请求，占承载能力的 {share}。</translation>
    </message>
    <message>
        <source>These figures hold with one machine down.</source>
        <translation>即使一台机器停机，这些数字依然成立。</translation>
    </message>
    <message>
        <source>With one machine down: {users} requests at once keep the service level, {peak} are planned for.</source>
        <translation>一台机器故障时：{users} 个并发请求能保持服务水平，规划为 {peak} 个。</translation>
    </message>
    <message>
        <source>With one machine down the service stops until it is repaired.</source>
        <translation>一台机器故障时，服务中断，直至修复。</translation>
    </message>
    <message>
        <source>Models stand in the order of their parameters, of equal ones the newer first: a stand-in for quality that says to which class a model belongs, not how it does on your tasks.</source>
        <translation>模型按参数量排序，参数量相同时较新者在前：这只是质量的替代指标，说明模型属于哪个级别，并不说明它在您的任务上表现如何。</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>官方原版</translation>
    </message>
    <message>
        <source>good quantisation</source>
        <translation>良好量化</translation>
    </message>
    <message>
        <source>strong quantisation</source>
        <translation>强量化</translation>
    </message>
    <message>
        <source>other engine</source>
        <translation>更换推理引擎</translation>
    </message>
    <message>
        <source>other format</source>
        <translation>更换权重格式</translation>
    </message>
    <message>
        <source>more machines</source>
        <translation>增加机器</translation>
    </message>
    <message>
        <source>other machine</source>
        <translation>更换机型</translation>
    </message>
    <message>
        <source>{engine} instead</source>
        <translation>改用 {engine}</translation>
    </message>
    <message>
        <source>{format} with {engine}</source>
        <translation>{format}（{engine}）</translation>
    </message>
    <message>
        <source>{nodes} of these machines</source>
        <translation>{nodes} 台此机型</translation>
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
        <translation>每 token 时延（TPOT）</translation>
    </message>
    <message>
        <source>Time to the first token (TTFT)</source>
        <translation>首 token 延迟（TTFT）</translation>
    </message>
    <message>
        <source>Throughput of all users</source>
        <translation>全部用户的吞吐量</translation>
    </message>
    <message>
        <source>acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>流畅</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>所要求</translation>
    </message>
    <message>
        <source>At {rate} for each user ({level}): not even for one request.</source>
        <translation>每用户 {rate}（{level}）：一个请求也达不到。</translation>
    </message>
    <message>
        <source>At {rate} for each user ({level}): up to {users} requests at once ({low} to {high}), together {goodput}.</source>
        <translation>每用户 {rate}（{level}）：最多 {users} 个并发请求（{low} 至 {high}），合计 {goodput}。</translation>
    </message>
    <message>
        <source>Throughput saturates at {users} requests with {rate}: twice as many would gain less than 5 %.</source>
        <translation>吞吐量在 {users} 个请求时饱和，为 {rate}：请求数再翻倍，增幅不到 5%。</translation>
    </message>
    <message>
        <source>Throughput still grows where requests begin to wait: {rate} at {users} requests.</source>
        <translation>请求开始排队时吞吐量仍在增长：{users} 个请求时为 {rate}。</translation>
    </message>
    <message>
        <source>The engine runs {users} requests at once; the cache would hold {cache}.</source>
        <translation>推理引擎可同时运行 {users} 个请求；缓存可容纳 {cache} 个。</translation>
    </message>
    <message>
        <source>The cache holds {cache} whole requests; about {users} run at once, the others wait.</source>
        <translation>缓存可容纳 {cache} 个完整请求；约 {users} 个同时运行，其余排队。</translation>
    </message>
    <message>
        <source>At the plan&apos;s busiest hour {rate} requests arrive each second, at most {most} can be served: the queue grows without end.</source>
        <translation>在规划的最忙时段，每秒到达 {rate} 个请求，最多能处理 {most} 个：队列会无限增长。</translation>
    </message>
    <message>
        <source>At the plan&apos;s {rate} requests a second ({share} of what can be served) the first token takes {first} on average and at most {late} for 95 of 100, a token {token} and {slow}.</source>
        <translation>按规划的每秒 {rate} 个请求（处理能力的 {share}），首 token 延迟平均为 {first}，95% 的请求不超过 {late}；每 token 时延相应为 {token} 和 {slow}。</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The catalog could not be loaded, so nothing can be planned.</source>
        <translation>产品目录加载失败，无法进行规划。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>Each machine keeps {needed} on its disks: {copies} copies of a checkpoint of {checkpoint}, {data} TB of data, and the system.</source>
        <translation>每台机器的硬盘需存放 {needed}：{copies} 份 {checkpoint} 的权重文件、{data} TB 数据以及操作系统。</translation>
    </message>
    <message>
        <source>The price of the machine names no disks: have this size, as NVMe, written into the quote.</source>
        <translation>该机型的价格未列明硬盘：请要求在报价中写明此容量的 NVMe 硬盘。</translation>
    </message>
    <message>
        <source>Its bill had {there}; {count} disks of {size} are added to each machine.</source>
        <translation>其物料清单原有 {there}；每台机器另加 {count} 块 {size} 硬盘。</translation>
    </message>
    <message>
        <source>Its bill has {there}, which is enough.</source>
        <translation>其物料清单含 {there}，已足够。</translation>
    </message>
    <message>
        <source>How long the weights load is not known: the catalog does not name the disk of this machine.</source>
        <translation>权重加载时间未知：产品目录未列明该机型的硬盘。</translation>
    </message>
    <message>
        <source>With a server&apos;s NVMe disk the weights load in {typical} after a cold start, {low} to {high}; shared or slow storage takes many times as long.</source>
        <translation>使用服务器 NVMe 硬盘时，冷启动后加载权重需 {typical}（{low} 至 {high}）；共享存储或慢速存储则需数倍时间。</translation>
    </message>
    <message>
        <source>From one of its disks the weights load in {typical} after a cold start, {low} to {high}; shared or slow storage takes many times as long.</source>
        <translation>从其中一块硬盘加载，冷启动后加载权重需 {typical}（{low} 至 {high}）；共享存储或慢速存储则需数倍时间。</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Personal</source>
        <translation>个人使用</translation>
    </message>
    <message>
        <source>One person, chat with a thinking model</source>
        <translation>单人与深度思考模型对话</translation>
    </message>
    <message>
        <source>Team of ten</source>
        <translation>十人团队</translation>
    </message>
    <message>
        <source>Team of ten, chat with a thinking model</source>
        <translation>十人团队与深度思考模型对话</translation>
    </message>
    <message>
        <source>Enterprise, 100 at once</source>
        <translation>企业级，100 并发</translation>
    </message>
    <message>
        <source>100 requests in flight, chat with a thinking model</source>
        <translation>100 个并发请求，与深度思考模型对话</translation>
    </message>
    <message>
        <source>Development and test</source>
        <translation>开发与测试</translation>
    </message>
    <message>
        <source>Medium production</source>
        <translation>中等规模生产</translation>
    </message>
    <message>
        <source>Business application, retrieval and documents</source>
        <translation>业务应用，检索与文档处理</translation>
    </message>
    <message>
        <source>Large distributed service</source>
        <translation>大规模分布式服务</translation>
    </message>
    <message>
        <source>Several nodes, whole-company or public service</source>
        <translation>多节点，面向全公司或公众的服务</translation>
    </message>
    <message>
        <source>Low power</source>
        <translation>低功耗</translation>
    </message>
    <message>
        <source>Small model on L40-class cards, short chat</source>
        <translation>L40 级加速卡运行小模型，简短对话</translation>
    </message>
    <message>
        <source>Edge device</source>
        <translation>边缘设备</translation>
    </message>
    <message>
        <source>One device, one stream</source>
        <translation>单设备，单路请求</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>智能客服</translation>
    </message>
    <message>
        <source>Service desk over a knowledge base</source>
        <translation>基于知识库的客服问答</translation>
    </message>
    <message>
        <source>Code assistant</source>
        <translation>代码助手</translation>
    </message>
    <message>
        <source>Coding agent, per model step</source>
        <translation>编程智能体，按每次模型调用计</translation>
    </message>
    <message>
        <source>Financial risk</source>
        <translation>金融风控</translation>
    </message>
    <message>
        <source>Long filings, reasoned answer</source>
        <translation>长篇申报材料，附理由的回答</translation>
    </message>
    <message>
        <source>Medical</source>
        <translation>医疗</translation>
    </message>
    <message>
        <source>Record summary and letter</source>
        <translation>病历摘要与医疗文书</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>教育</translation>
    </message>
    <message>
        <source>Campus questions and tutoring</source>
        <translation>校园问答与学习辅导</translation>
    </message>
    <message>
        <source>A few developers try models out; no promise of speed</source>
        <translation>少数开发者试用模型；不承诺速度</translation>
    </message>
</context>
<context>
    <name>Tender</name>
    <message>
        <source>Quality is being scored, prices are shut</source>
        <translation>正在评质量，价格未开启</translation>
    </message>
    <message>
        <source>Quality is frozen, prices are shut</source>
        <translation>质量评分已冻结，价格未开启</translation>
    </message>
    <message>
        <source>Quality is frozen, prices are open</source>
        <translation>质量评分已冻结，价格已开启</translation>
    </message>
    <message>
        <source>One envelope</source>
        <translation>单信封</translation>
    </message>
    <message>
        <source>Utility analysis</source>
        <translation>效用值分析法</translation>
    </message>
    <message>
        <source>Points of quality and of price, each by its weight; the lowest price has full points, twice of it none.</source>
        <translation>质量得分与价格得分各按权重计算；最低价得满分，达到其两倍得零分。</translation>
    </message>
    <message>
        <source>China: comprehensive scoring, lowest price</source>
        <translation>中国：综合评分法，低价优先</translation>
    </message>
    <message>
        <source>Lowest price divided by the price, times the weight of the price; the rule of government tenders for goods.</source>
        <translation>最低价除以报价，再乘以价格权重；政府采购货物项目采用此规则。</translation>
    </message>
    <message>
        <source>China: average price</source>
        <translation>中国：平均价</translation>
    </message>
    <message>
        <source>Points come off for each per cent above or below the average; companies announce it, government tenders may not.</source>
        <translation>每高于或低于平均价 1% 即扣分；企业招标可公布采用，政府采购不得采用。</translation>
    </message>
    <message>
        <source>China: average price times K</source>
        <translation>中国：平均价乘以 K</translation>
    </message>
    <message>
        <source>As the average, times a factor that is drawn or announced beforehand.</source>
        <translation>同平均价法，再乘以抽取或事先公布的系数。</translation>
    </message>
    <message>
        <source>China: trimmed average</source>
        <translation>中国：去极值平均价</translation>
    </message>
    <message>
        <source>As the average, without one highest and one lowest price where there are at least five bids.</source>
        <translation>同平均价法，至少有五份报价时去掉一个最高价和一个最低价。</translation>
    </message>
    <message>
        <source>Germany: simple guide value (UfAB)</source>
        <translation>德国：简单参考值法（UfAB）</translation>
    </message>
    <message>
        <source>Points divided by the price; it needs a floor of points, or cheap and poor bids win.</source>
        <translation>质量得分除以价格；须设最低得分，否则低价低质的报价会胜出。</translation>
    </message>
    <message>
        <source>Germany: extended guide value (UfAB)</source>
        <translation>德国：扩展参考值法（UfAB）</translation>
    </message>
    <message>
        <source>As the simple one; among bids within the corridor below the best the announced criterion decides.</source>
        <translation>同简单法；入围区间（最优值以下）内的报价按事先公布的标准决定。</translation>
    </message>
    <message>
        <source>Germany: weighted guide value</source>
        <translation>德国：加权参考值法</translation>
    </message>
    <message>
        <source>Share of full points and lowest price divided by the price, each by its weight.</source>
        <translation>质量得分占满分的比例，以及最低价除以报价，各按权重计算。</translation>
    </message>
    <message>
        <source>Germany: weighted against the median (UfAB)</source>
        <translation>德国：相对中位数加权（UfAB）</translation>
    </message>
    <message>
        <source>Points and price as shares of the median bid&apos;s, weighted against each other.</source>
        <translation>质量得分和价格分别与中位报价之比，相互加权。</translation>
    </message>
    <message>
        <source>Germany: weighted against the mean</source>
        <translation>德国：相对平均值加权</translation>
    </message>
    <message>
        <source>As with the median; UfAB advises against it, because a further bid can turn the order of two others.</source>
        <translation>同中位数法；UfAB 不建议采用，因为多一份报价就可能颠倒另外两份的名次。</translation>
    </message>
    <message>
        <source>Misses the must-criterion “{criterion}”.</source>
        <translation>不满足硬性要求“{criterion}”。</translation>
    </message>
    <message>
        <source>Nothing says that the must-criterion “{criterion}” is met.</source>
        <translation>没有依据表明满足硬性要求“{criterion}”。</translation>
    </message>
    <message>
        <source>Has no score for “{criterion}”.</source>
        <translation>缺少“{criterion}”的评分。</translation>
    </message>
    <message>
        <source>Has {points} points; the floor is {least}.</source>
        <translation>得 {points} 分，最低要求为 {least} 分。</translation>
    </message>
    <message>
        <source>States no price.</source>
        <translation>未给出价格。</translation>
    </message>
    <message>
        <source>Its price is not above zero.</source>
        <translation>价格不大于零。</translation>
    </message>
    <message>
        <source>No bid takes part.</source>
        <translation>没有报价参评。</translation>
    </message>
    <message>
        <source>Government tenders hold prices against the lowest one only.</source>
        <translation>中国政府采购只以最低价为基准比较价格。</translation>
    </message>
    <message>
        <source>It cannot be worked out: {reason}.</source>
        <translation>无法计算：{reason}。</translation>
    </message>
    <message>
        <source>By the rule “{rule}” {winner} comes first instead of {own}.</source>
        <translation>按规则“{rule}”，第一名是 {winner}，而不是 {own}。</translation>
    </message>
    <message>
        <source>Criteria or scores are not the ones that were frozen at {at}.</source>
        <translation>评分项或评分与 {at} 冻结时的内容不一致。</translation>
    </message>
    <message>
        <source>The scoring was opened again at {at}, when prices were known.</source>
        <translation>{at} 在价格已知的情况下重新开启了评分。</translation>
    </message>
    <message>
        <source>Nothing says what scores mean for {criteria}. Write down 0, 5 and 10 before bids are read.</source>
        <translation>未说明 {criteria} 的评分含义。请在阅读报价之前写明 0、5 和 10 分的含义。</translation>
    </message>
    <message>
        <source>Without a floor of points this rule lets cheap and poor bids win.</source>
        <translation>不设最低得分时，此规则会让低价低质的报价胜出。</translation>
    </message>
    <message>
        <source>UfAB advises against the mean: a further bid can turn the order of two others.</source>
        <translation>UfAB 不建议采用平均值：多一份报价就可能颠倒另外两份的名次。</translation>
    </message>
    <message>
        <source>In Chinese government tenders for goods the price weighs at least {least}; here it weighs {weight}.</source>
        <translation>中国政府采购货物项目中价格权重不得低于 {least}，此处为 {weight}。</translation>
    </message>
    <message>
        <source>With more than {most} bids neither weights are moved nor bids left out.</source>
        <translation>报价超过 {most} 份时，不再试算权重变动，也不再试算去掉某份报价。</translation>
    </message>
    <message>
        <source>Parts left out by {names} have no public price and are not counted: have these quotes completed.</source>
        <translation>{names} 缺少的部件没有公开价格，未计入：请要求补全这些报价。</translation>
    </message>
    <message>
        <source>Only one bid takes part, so every rule puts it first.</source>
        <translation>只有一份报价参评，因此任何规则下都排第一。</translation>
    </message>
    <message>
        <source>{names} share the first place; say beforehand what decides then.</source>
        <translation>{names} 并列第一；请事先说明此时如何决定。</translation>
    </message>
    <message>
        <source>Out: misses a must-criterion</source>
        <translation>淘汰：不满足硬性要求</translation>
    </message>
    <message>
        <source>Out: too few points</source>
        <translation>淘汰：分数过低</translation>
    </message>
    <message>
        <source>Cannot be scored yet</source>
        <translation>尚无法评分</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参评</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>consumer cards have little memory and no fast link, and their licence leaves out data centres</source>
        <translation>消费级显卡显存小、没有高速互联，且许可条款不允许用于数据中心</translation>
    </message>
    <message>
        <source>the experts stay in host memory, which trains adapters only and slowly</source>
        <translation>专家层留在主机内存中，只能训练适配器，且速度慢</translation>
    </message>
    <message>
        <source>it has no BF16, and FP16 needs loss scaling and diverges more easily</source>
        <translation>不支持 BF16，而 FP16 需要损失缩放，更容易发散</translation>
    </message>
    <message>
        <source>it is an inference card without training software</source>
        <translation>它是推理卡，没有训练软件</translation>
    </message>
    <message>
        <source>it is one small machine whose software trains a model on one device only</source>
        <translation>它是单台小型机器，其软件只能在一个设备上训练模型</translation>
    </message>
    <message>
        <source>it has neither tensor cores nor BF16</source>
        <translation>既没有 Tensor Core，也不支持 BF16</translation>
    </message>
    <message>
        <source>training states of several cards cross PCIe</source>
        <translation>多卡训练状态须经 PCIe 传输</translation>
    </message>
    <message>
        <source>its training software is young, and no fine-tune of such a model on it has been published</source>
        <translation>其训练软件尚不成熟，未见在其上微调此类模型的公开实例</translation>
    </message>
    <message>
        <source>Full fine-tuning</source>
        <translation>全参数微调</translation>
    </message>
    <message>
        <source>Fine-tuning with LoRA</source>
        <translation>LoRA 微调</translation>
    </message>
    <message>
        <source>Fine-tuning with QLoRA</source>
        <translation>QLoRA 微调</translation>
    </message>
    <message>
        <source>no training software for it is known</source>
        <translation>没有已知的训练软件</translation>
    </message>
    <message>
        <source>its training software does not have this method</source>
        <translation>其训练软件不支持该方法</translation>
    </message>
    <message>
        <source>The training software of {device} works on one device only.</source>
        <translation>{device} 的训练软件只能在一个设备上运行。</translation>
    </message>
</context>
<context>
    <name>Uncertainty</name>
    <message>
        <source>In {share} of the draws owning it is cheaper than the API.</source>
        <translation>在 {share} 的抽样中，自有硬件比 API 便宜。</translation>
    </message>
    <message>
        <source>In {share} of the draws owning it is cheaper than renting.</source>
        <translation>在 {share} 的抽样中，自有硬件比租用便宜。</translation>
    </message>
    <message>
        <source>In {share} of the draws its price stays within the ceiling.</source>
        <translation>在 {share} 的抽样中，其价格不超过预算上限。</translation>
    </message>
    <message>
        <source>It gives the planned requests the speed asked for with a probability of {share}; {grown} when the growth of the load is uncertain too.</source>
        <translation>它有 {share} 的概率为计划的请求提供所要求的速度；若负载增长也不确定，则为 {grown}。</translation>
    </message>
    <message>
        <source>In {share} of the draws it is the cheapest that holds, of the options with the verdict of the recommended one.</source>
        <translation>在 {share} 的抽样中，它是与推荐方案结论相同的可行方案中最便宜的。</translation>
    </message>
    <message>
        <source>Margin over the service level, {margin} typically: {low} to {high} by &quot;{input}&quot;.</source>
        <translation>相对服务水平的余量，典型值 {margin}：因“{input}”而在 {low} 至 {high} 之间。</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>数字有多可靠</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>10 %</source>
        <translation>10%</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90%</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Total cost over {years} years</source>
        <translation>{years} 年总成本</translation>
    </message>
    <message>
        <source>Users at the speed asked for</source>
        <translation>达到所需速度的用户数</translation>
    </message>
    <message>
        <source>All users together</source>
        <translation>全部用户合计</translation>
    </message>
    <message>
        <source>Price: {item}</source>
        <translation>价格：{item}</translation>
    </message>
    <message>
        <source>Error of the speed estimate, for this engine and family of models</source>
        <translation>该引擎与模型系列的速度估计误差</translation>
    </message>
    <message>
        <source>Another rise of the price of memory modules</source>
        <translation>内存条再次涨价</translation>
    </message>
    <message>
        <source>Another rise of the price of disks</source>
        <translation>硬盘再次涨价</translation>
    </message>
    <message>
        <source>Another rise of the price of Macs</source>
        <translation>Mac 再次涨价</translation>
    </message>
    <message>
        <source>Optics, cabling, installation and insurance, of the hardware price</source>
        <translation>光模块、布线、安装与保险占硬件价格的比例</translation>
    </message>
    <message>
        <source>Support and spares a year, of the hardware price</source>
        <translation>每年维保与备件占硬件价格的比例</translation>
    </message>
    <message>
        <source>Price of electricity</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>Cooling and feed (PUE)</source>
        <translation>散热与供电（PUE）</translation>
    </message>
    <message>
        <source>Mean load, of the planned one</source>
        <translation>平均负载占计划负载的比例</translation>
    </message>
    <message>
        <source>Growth of the load a year</source>
        <translation>负载年增长</translation>
    </message>
    <message>
        <source>Price of the API and share of peak hours</source>
        <translation>API 价格与高峰时段占比</translation>
    </message>
    <message>
        <source>Price of rented machines</source>
        <translation>租用机器的价格</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>fits</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>fits with limits</source>
        <translation>有条件满足</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不满足</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>Prices older than their kind allows, with ranges widened for age: {items}. Ask for fresh quotes.</source>
        <translation>以下价格已超过同类价格允许的期限，区间已相应放宽：{items}。请重新询价。</translation>
    </message>
    <message>
        <source>Planning defaults, not observed prices: {items}.</source>
        <translation>以下为规划默认值，并非实际查到的价格：{items}。</translation>
    </message>
    <message>
        <source>Own hardware is dearer: over {years} years it costs {own}, the same tokens from the API {api}. Data protection or independence, not price, is the reason to buy.</source>
        <translation>自建更贵：{years} 年成本为 {own}，同样的 token 量走 API 为 {api}。采购的理由是数据安全或自主可控，而不是价格。</translation>
    </message>
    <message>
        <source>{count} own or changed catalog entries are in use beside the shipped ones: {items} and others.</source>
        <translation>除内置条目外，还使用了 {count} 个自定义或更改过的产品目录条目：{items} 等。</translation>
    </message>
    <message>
        <source>Own or changed catalog entries are in use beside the shipped ones: {items}.</source>
        <translation>除内置条目外，还使用了自定义或更改过的产品目录条目：{items}。</translation>
    </message>
    <message>
        <source>The shipped entries behind these changed ones are no longer the same: {items}. Check whether your figures still hold.</source>
        <translation>以下更改所依据的内置条目已有变动：{items}。请核对您填写的数据是否仍然成立。</translation>
    </message>
    <message>
        <source>Speeds on these machines rest on own measurements: {items}.</source>
        <translation>这些机器上的速度以自有实测为依据：{items}。</translation>
    </message>
    <message>
        <source>{count} machines are left out because their family is not allowed.</source>
        <translation>因不允许其技术路线，已排除 {count} 种机型。</translation>
    </message>
    <message>
        <source>{count} machines are left out because the maker of their accelerators is not allowed.</source>
        <translation>因不允许其加速卡厂商，已排除 {count} 种机型。</translation>
    </message>
    <message>
        <source>{count} machines are left out because used parts are not allowed.</source>
        <translation>因不允许二手部件，已排除 {count} 种机型。</translation>
    </message>
    <message>
        <source>{count} machines are left out because modified and grey-import parts are not allowed.</source>
        <translation>因不允许改装或水货部件，已排除 {count} 种机型。</translation>
    </message>
    <message>
        <source>{count} machines are left out because parts under export control are not allowed.</source>
        <translation>因不允许受出口管制的部件，已排除 {count} 种机型。</translation>
    </message>
    <message>
        <source>{count} machines are left out because they belong in a server room, or it is not known where they may stand.</source>
        <translation>因须放在机房或可放置场所不明，已排除 {count} 种机型。</translation>
    </message>
    <message>
        <source>{count} formats of weights are left out because the constraints do not allow them.</source>
        <translation>因限制条件不允许，已排除 {count} 种权重格式。</translation>
    </message>
    <message>
        <source>A first answer: {seen} of {all} machines have been looked at.</source>
        <translation>初步结果：已检查 {seen} / {all} 种机型。</translation>
    </message>
    <message>
        <source>{count} options behind those that are listed are left out.</source>
        <translation>排在所列方案之后的 {count} 个方案已略去。</translation>
    </message>
    <message>
        <source>The recommended option runs {model}, not {chosen}: another model, that thinks and answers at its own length. On {count} benchmarks that compare it is better on {better} and worse on {worse}; test it with your own questions.</source>
        <translation>推荐方案运行的是 {model}，而非 {chosen}：这是另一个模型，其思考和回答的长度有所不同。在可比较两者的 {count} 项基准测试中，它有 {better} 项较好、{worse} 项较差；请用您自己的问题测试。</translation>
    </message>
</context>
<context>
    <name>sizewright::AccuracyPage</name>
    <message>
        <source>How accurate are the speeds?</source>
        <translation>速度有多准确？</translation>
    </message>
    <message>
        <source>Every predicted speed is an estimate with a band. Here the estimates stand beside published measurements. To judge them fairly, the model is fitted again without a part of the rows, such as all rows of a model, and then predicts these. Median error is the middle of all deviations from what was measured; a band is meant to hold 80 of 100 measurements.</source>
        <translation>每个预测速度都是带误差区间的估计值。此处将估计值与公开的实测数据并列。为公正评判，先去掉一部分数据行（例如某个模型的全部数据行）重新拟合速度模型，再预测这些数据行。误差中位数是所有预测值与实测值偏差的中间值；误差区间应覆盖 100 项实测中的 80 项。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The figure that was measured and predicted.</source>
        <translation>实测并预测的指标。</translation>
    </message>
    <message>
        <source>Predicted for</source>
        <translation>预测对象</translation>
    </message>
    <message>
        <source>What the fit behind the predictions had not seen: all rows of a model, of a device or of a deployment at a time. Rows that the fit has seen flatter the model.</source>
        <translation>预测所依据的拟合没有见过的内容：每次去掉一个模型、一种设备或一种部署的全部数据行。拟合时见过的数据行会使模型显得比实际更准。</translation>
    </message>
    <message>
        <source>Error and coverage</source>
        <translation>误差与覆盖率</translation>
    </message>
    <message>
        <source>Rows that were measured and could be predicted, the middle of their errors, how many lie within 30 %, and how many in the band.</source>
        <translation>有实测且可预测的行数、误差中位数、误差在 30% 以内的占比，以及落在误差区间内的占比。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Returns to the page from which you came.</source>
        <translation>返回之前的页面。</translation>
    </message>
    <message>
        <source>This catalog holds no comparison with measurements.</source>
        <translation>此产品目录不含与实测数据的对比。</translation>
    </message>
    <message>
        <source>These rows were part of the fit, so the errors are smaller than for what you plan.</source>
        <translation>这些数据行参与了拟合，因此误差小于您所规划配置的误差。</translation>
    </message>
    <message>
        <source>Rows that no fit takes; above they count like all others:</source>
        <translation>不参与拟合的行；在上面的统计中与其他行一样计入：</translation>
    </message>
    <message>
        <source>%1 (rows: %2)</source>
        <translation>%1（行数：%2）</translation>
    </message>
</context>
<context>
    <name>sizewright::AnswerFooter</name>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>The plan is being computed.</source>
        <translation>正在计算规划。</translation>
    </message>
    <message>
        <source>Best now: %1</source>
        <translation>当前最佳：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sizewright::AttachmentsView</name>
    <message>
        <source>Files of the quote</source>
        <translation>报价文件</translation>
    </message>
    <message>
        <source>Name, size and SHA-256 of each file that the quote came in.</source>
        <translation>报价所含各文件的名称、大小和 SHA-256。</translation>
    </message>
    <message>
        <source>&amp;Remove file</source>
        <translation>移除文件(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the selected file off this list; the file itself stays where it is.</source>
        <translation>将所选文件从列表中移除，文件本身保留在原处。</translation>
    </message>
    <message>
        <source>&amp;Note a file…</source>
        <translation>登记文件(&amp;N)…</translation>
    </message>
    <message>
        <source>Notes name, size and SHA-256 of a file, so that it can be told later whether it is still the same.</source>
        <translation>记录文件的名称、大小和 SHA-256，以便日后确认文件是否未变。</translation>
    </message>
    <message>
        <source>The plan keeps what identifies the files that a quote came in, not the files: none is opened again.</source>
        <translation>规划只保存报价文件的识别信息，不保存文件本身：不会再次打开任何文件。</translation>
    </message>
    <message>
        <source>Note a file of the quote</source>
        <translation>登记报价文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Note a file</source>
        <translation>登记文件</translation>
    </message>
    <message>
        <source>Take a file off</source>
        <translation>移除文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>sizewright::BenchmarkDialog</name>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>weight format</source>
        <translation>权重格式</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>engine&apos;s version</source>
        <translation>推理引擎版本</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>number of devices</source>
        <translation>设备数量</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>路数</translation>
    </message>
    <message>
        <source>memory channels</source>
        <translation>内存通道数</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>导入实测数据</translation>
    </message>
    <message>
        <source>%1: results of %2. What the file does not say, you must: no figure is guessed.</source>
        <translation>%1：%2 的结果。文件中没有的信息须由您填写：程序不作猜测。</translation>
    </message>
    <message>
        <source>&amp;Calibrate on these measurements</source>
        <translation>用这些实测数据校准(&amp;C)</translation>
    </message>
    <message>
        <source>Puts them into the plan. Its figures for this machine move towards them and their ranges narrow.</source>
        <translation>将其加入规划。这台机器的各项数据会向实测值靠拢，区间随之收窄。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>The model that ran. Chosen where its name in the file fits exactly one.</source>
        <translation>所运行的模型。文件中的名称恰好对应一个模型时自动选定。</translation>
    </message>
    <message>
        <source>Weight &amp;format</source>
        <translation>权重格式(&amp;F)</translation>
    </message>
    <message>
        <source>The format in which its weights were stored.</source>
        <translation>权重的存储格式。</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>推理引擎(&amp;E)</translation>
    </message>
    <message>
        <source>The engine that served it.</source>
        <translation>提供服务的推理引擎。</translation>
    </message>
    <message>
        <source>Engine&apos;s version</source>
        <translation>推理引擎版本</translation>
    </message>
    <message>
        <source>As the engine calls itself, such as 0.11.0. Speeds change from version to version.</source>
        <translation>推理引擎自报的版本号，例如 0.11.0。不同版本速度不同。</translation>
    </message>
    <message>
        <source>Engine&apos;s &amp;version</source>
        <translation>推理引擎版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>The accelerator. Chosen where its name in the file fits exactly one.</source>
        <translation>加速卡。文件中的名称恰好对应一种时自动选定。</translation>
    </message>
    <message>
        <source>&amp;Number of devices</source>
        <translation>设备数量(&amp;N)</translation>
    </message>
    <message>
        <source>Over all nodes; what one copy of the model or several ran on.</source>
        <translation>所有节点合计，即运行一个或多个模型副本所用的设备总数。</translation>
    </message>
    <message>
        <source>No&amp;des</source>
        <translation>节点数(&amp;O)</translation>
    </message>
    <message>
        <source>Machines that the devices were spread over.</source>
        <translation>设备分布在多少台机器上。</translation>
    </message>
    <message>
        <source>C&amp;PU</source>
        <translation>CPU(&amp;P)</translation>
    </message>
    <message>
        <source>The host&apos;s processor, which works along in hybrids.</source>
        <translation>主机的处理器，在混合推理中参与计算。</translation>
    </message>
    <message>
        <source>&amp;Sockets</source>
        <translation>路数(&amp;S)</translation>
    </message>
    <message>
        <source>Processors of the host.</source>
        <translation>主机的处理器数量。</translation>
    </message>
    <message>
        <source>Memory c&amp;hannels</source>
        <translation>内存通道数(&amp;H)</translation>
    </message>
    <message>
        <source>Populated memory channels of each processor.</source>
        <translation>每路处理器已插内存的通道数。</translation>
    </message>
    <message>
        <source>Still to be stated: %1.</source>
        <translation>尚需填写：%1。</translation>
    </message>
    <message>
        <source>Calibrate on %1</source>
        <translation>用 %1 校准</translation>
    </message>
</context>
<context>
    <name>sizewright::BudgetPage</name>
    <message>
        <source>Money and place</source>
        <translation>资金与地区</translation>
    </message>
    <message>
        <source>&amp;Ceiling for the purchase</source>
        <translation>采购预算上限(&amp;C)</translation>
    </message>
    <message>
        <source>Options that cost more to buy are marked as over budget. Whole units of the plan&apos;s currency, net or gross as chosen below.</source>
        <translation>采购成本超出上限的方案会标为超预算。按规划币种填写整数金额，含税与否以下方选择为准。</translation>
    </message>
    <message>
        <source>no ceiling</source>
        <translation>不设上限</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>币种(&amp;U)</translation>
    </message>
    <message>
        <source>The currency of every figure in the plan. Prices are converted by the catalog&apos;s dated exchange rates.</source>
        <translation>规划中所有金额的币种。价格按产品目录中注明日期的汇率换算。</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地区(&amp;R)</translation>
    </message>
    <message>
        <source>Sets the electricity tariff, the tax rate and the cooling overhead, each from the catalog with its date.</source>
        <translation>决定电价、税率和制冷开销，均取自产品目录并注明日期。</translation>
    </message>
    <message>
        <source>Show prices ne&amp;t, without value-added tax</source>
        <translation>显示不含增值税的价格(&amp;T)</translation>
    </message>
    <message>
        <source>Companies that reclaim the tax plan net; everyone else plans gross. The rate is the region&apos;s.</source>
        <translation>可抵扣增值税的企业按不含税价规划，其他用户按含税价规划。税率取自所选地区。</translation>
    </message>
    <message>
        <source>Years over which purchase and running costs are added up. Servers are usually written off in 3 to 5 years.</source>
        <translation>累计采购与运行成本的年数。服务器通常按 3–5 年折旧。</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 年</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 年</translation>
    </message>
    <message>
        <source>7 years</source>
        <translation>7 年</translation>
    </message>
    <message>
        <source>&amp;Discount rate</source>
        <translation>折现率(&amp;D)</translation>
    </message>
    <message>
        <source>Interest per year at which later costs weigh less. Eight percent is a common planning default.</source>
        <translation>将未来成本折为现值的年利率。常用的规划默认值为 8%。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Va&amp;lue left at the end</source>
        <translation>期末残值(&amp;L)</translation>
    </message>
    <message>
        <source>Share of the purchase price that the machine still fetches when the horizon ends.</source>
        <translation>规划期结束时，机器残值占采购价格的比例。</translation>
    </message>
    <message>
        <source>Servers and workstations whose graphics cards hold the whole model.</source>
        <translation>整个模型都放入显存的服务器和工作站。</translation>
    </message>
    <message>
        <source>Servers with accelerators of Chinese makers, such as Ascend.</source>
        <translation>采用昇腾等国产加速卡的服务器。</translation>
    </message>
    <message>
        <source>One Mac or several linked ones, with memory shared by processor and graphics.</source>
        <translation>一台或多台互联的 Mac，处理器与图形核心共用统一内存。</translation>
    </message>
    <message>
        <source>One or few graphics cards, with the experts in the server&apos;s main memory.</source>
        <translation>一张或少量显卡，专家层放在服务器内存中。</translation>
    </message>
    <message>
        <source>Families of machines</source>
        <translation>技术路线</translation>
    </message>
    <message>
        <source>Room, power and parts</source>
        <translation>机柜、供电与部件</translation>
    </message>
    <message>
        <source>R&amp;ack space</source>
        <translation>机柜空间(&amp;A)</translation>
    </message>
    <message>
        <source>Height units that are free for the machines; 1 U is 44.45 mm.</source>
        <translation>可供机器使用的机柜高度；1 U 为 44.45 mm。</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Power at the site</source>
        <translation>现场供电(&amp;P)</translation>
    </message>
    <message>
        <source>Electrical power that the machines may draw under load, without cooling.</source>
        <translation>机器带载时可用的电功率，不含制冷。</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>&amp;Machines at most</source>
        <translation>机器台数上限(&amp;M)</translation>
    </message>
    <message>
        <source>The largest number of machines that the plan may combine.</source>
        <translation>一个方案最多可组合的机器台数。</translation>
    </message>
    <message>
        <source>Parts that may be bought</source>
        <translation>允许采购的部件</translation>
    </message>
    <message>
        <source>Used parts</source>
        <translation>二手部件</translation>
    </message>
    <message>
        <source>Machines priced from used parts: cheap, with little or no warranty.</source>
        <translation>按二手部件计价的机器：价格低，质保少或没有质保。</translation>
    </message>
    <message>
        <source>Modif&amp;ied or grey-import parts</source>
        <translation>改装或水货部件(&amp;I)</translation>
    </message>
    <message>
        <source>Cards with changed memory or without the maker&apos;s sales channel: no warranty, uncertain supply.</source>
        <translation>改过显存或非原厂渠道的显卡：没有质保，供货不稳定。</translation>
    </message>
    <message>
        <source>Parts under e&amp;xport control</source>
        <translation>受出口管制的部件(&amp;X)</translation>
    </message>
    <message>
        <source>Devices whose sale to some countries needs a licence. The catalog marks them device by device.</source>
        <translation>向某些国家销售须有许可证的设备。产品目录逐一标注。</translation>
    </message>
    <message>
        <source>Goal, time and interest</source>
        <translation>目标、年限与利率</translation>
    </message>
    <message>
        <source>&amp;Goal</source>
        <translation>目标(&amp;G)</translation>
    </message>
    <message>
        <source>What puts one option that holds before another: total cost, speed for each user within the ceiling, few machines, or cost, speed, users and power with equal weight.</source>
        <translation>决定可行方案先后的标准：总成本、预算上限内每位用户的速度、机器数量少，或成本、速度、用户数与功耗各占同等权重。</translation>
    </message>
    <message>
        <source>Power of a rac&amp;k</source>
        <translation>单机柜功率(&amp;K)</translation>
    </message>
    <message>
        <source>Electrical power that feed and cooling of one rack bear; a machine stands in one rack.</source>
        <translation>单个机柜供电与散热可承受的电功率；一台机器放在一个机柜中。</translation>
    </message>
    <message>
        <source>Hori&amp;zon</source>
        <translation>规划期(&amp;Z)</translation>
    </message>
    <message>
        <source>M&amp;ore conditions…</source>
        <translation>更多条件(&amp;O)…</translation>
    </message>
    <message>
        <source>Makers and formats of weights, office or server room, delivery, and what the site supplies.</source>
        <translation>厂商与权重格式、办公室或机房、交货，以及现场提供的条件。</translation>
    </message>
    <message>
        <source>Tax and depreciation</source>
        <translation>税务与折旧</translation>
    </message>
    <message>
        <source>before tax</source>
        <translation>税前</translation>
    </message>
    <message>
        <source>&amp;Written off</source>
        <translation>折旧方式(&amp;W)</translation>
    </message>
    <message>
        <source>How the tax office lets the purchase be written off. Net present cost, cost per token and break-even then count after tax; public bodies plan before tax.</source>
        <translation>税务机关允许的采购折旧方式。选定后，成本净现值、每 token 成本和回本期均按税后计算；公共机构按税前规划。</translation>
    </message>
    <message>
        <source>Tax on profit</source>
        <translation>利润所得税</translation>
    </message>
    <message>
        <source>Share of the profit that is paid as tax. Starts with the catalog&apos;s rate of the region; local taxes may come on top.</source>
        <translation>利润中须缴税的比例。初始值为产品目录中该地区的税率；可能还需加上地方税。</translation>
    </message>
    <message>
        <source>Prices over the years</source>
        <translation>历年价格变化</translation>
    </message>
    <message>
        <source>Energ&amp;y, growth a year</source>
        <translation>电价年涨幅(&amp;Y)</translation>
    </message>
    <message>
        <source>By how much electricity becomes dearer each year; negative if it becomes cheaper.</source>
        <translation>电价每年的涨幅；降价时为负值。</translation>
    </message>
    <message>
        <source>Support, growth a year</source>
        <translation>维保年涨幅</translation>
    </message>
    <message>
        <source>By how much support and spare parts become dearer each year.</source>
        <translation>维保与备件费用每年的涨幅。</translation>
    </message>
    <message>
        <source>Staff and the rest</source>
        <translation>人员及其他</translation>
    </message>
    <message>
        <source>By how much staff and all other running costs become dearer each year.</source>
        <translation>人员及其他全部运行成本每年的涨幅。</translation>
    </message>
    <message>
        <source>API: peak hours by the hours of service</source>
        <translation>API：按服务时段推算高峰时段</translation>
    </message>
    <message>
        <source>The API costs more in its provider&apos;s peak hours. Their share of the traffic follows from the hours of service and the region&apos;s clock; switch this off to state your own.</source>
        <translation>API 在服务商的高峰时段价格更高。高峰流量占比由服务时段和所在地区的时间推算；如需自行填写，请关闭此项。</translation>
    </message>
    <message>
        <source>API traffic in peak hours</source>
        <translation>API 高峰时段流量占比</translation>
    </message>
    <message>
        <source>Share of the traffic that falls into the hours in which the API costs more.</source>
        <translation>落在 API 价格较高时段内的流量比例。</translation>
    </message>
</context>
<context>
    <name>sizewright::CatalogModel</name>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (旧)</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>未知。</translation>
    </message>
</context>
<context>
    <name>sizewright::CatalogWindow</name>
    <message>
        <source>Catalog</source>
        <translation>产品目录</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>条目类别</translation>
    </message>
    <message>
        <source>What the catalog knows about. Choose a kind to see its entries.</source>
        <translation>产品目录收录的内容。选择一个类别以查看其条目。</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>One row for each entry. Click a heading to sort by it.</source>
        <translation>每行一个条目。点击表头可按该列排序。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Shows the rows in which every word occurs: name, id, texts or source.</source>
        <translation>只显示包含全部关键词的行：名称、ID、文本或来源。</translation>
    </message>
    <message>
        <source>&amp;Only own and changed</source>
        <translation>只看自定义和更改过的(&amp;O)</translation>
    </message>
    <message>
        <source>Only own and changed</source>
        <translation>只看自定义和更改过的</translation>
    </message>
    <message>
        <source>Hides what is shipped as it is.</source>
        <translation>隐藏未经更改的内置条目。</translation>
    </message>
    <message>
        <source>&amp;Add own entry…</source>
        <translation>添加自定义条目(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds an entry of yours that starts as a copy of the chosen one.</source>
        <translation>以所选条目为副本，添加一个自定义条目。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Puts your figures over the chosen entry, with their source. Of prices it adds a record.</source>
        <translation>用您的数据覆盖所选条目，并注明来源。对于价格则新增一条记录。</translation>
    </message>
    <message>
        <source>&amp;Back to the shipped value</source>
        <translation>恢复内置值(&amp;B)</translation>
    </message>
    <message>
        <source>Drops your changes; the shipped entry counts again.</source>
        <translation>放弃您的更改，重新采用内置条目。</translation>
    </message>
    <message>
        <source>&amp;Remove own entry</source>
        <translation>删除自定义条目(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen entry of yours out of the catalog.</source>
        <translation>从产品目录中删除所选的自定义条目。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Closes this window; the plan stays open.</source>
        <translation>关闭此窗口，规划保持打开。</translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 / %2 个条目</translation>
    </message>
    <message>
        <source>These own entries are not in use, because something is wrong with them:</source>
        <translation>以下自定义条目有误，未被采用：</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 另有 %1 个</translation>
    </message>
    <message>
        <source>The entry was not removed.</source>
        <translation>未能删除该条目。</translation>
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
%2：%3
%4</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the data as a chart</source>
        <translation>以图表显示数据</translation>
    </message>
    <message>
        <source>Show the chart&apos;s data as a table</source>
        <translation>以表格显示图表数据</translation>
    </message>
    <message>
        <source>Data of the chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>The numbers that the chart is drawn from</source>
        <translation>绘制图表所用的数值</translation>
    </message>
    <message>
        <source>Copy as Picture (PNG)</source>
        <translation>复制为图片 (PNG)</translation>
    </message>
    <message>
        <source>Copy as Drawing (SVG)</source>
        <translation>复制为矢量图 (SVG)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, low and high end of its band</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
</context>
<context>
    <name>sizewright::ClaimDetails</name>
    <message>
        <source>File of %1 in %2</source>
        <translation>%1 的文件（%2）</translation>
    </message>
    <message>
        <source>Cache of %1 for %2 tokens in %3</source>
        <translation>%1 的缓存，%2 token，%3</translation>
    </message>
    <message>
        <source>Memory of %1 × %2</source>
        <translation>%1 × %2 的内存</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>%1 的参数量</translation>
    </message>
    <message>
        <source>Storage for each weight of %1 in %2</source>
        <translation>%1 每个权重的存储量（%2）</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1B</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message>
        <source>cannot be worked out with these catalogs</source>
        <translation>无法根据这些产品目录计算</translation>
    </message>
    <message>
        <source>grade A, measured or official</source>
        <translation>A 级，实测或官方</translation>
    </message>
    <message>
        <source>grade B, named second hand or partial</source>
        <translation>B 级，注明出处的二手资料或部分证实</translation>
    </message>
    <message>
        <source>grade C, anecdotal</source>
        <translation>C 级，零散见闻</translation>
    </message>
    <message>
        <source>grade D, to be confirmed</source>
        <translation>D 级，待核实</translation>
    </message>
    <message>
        <source>Read %1 · %2</source>
        <translation>查阅日期 %1 · %2</translation>
    </message>
    <message>
        <source>Worked out from the catalog</source>
        <translation>根据产品目录计算</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>正确说法</translation>
    </message>
    <message>
        <source>The verdict on the selected statement, the right figure and its source. The text can be copied.</source>
        <translation>对所选说法的结论、正确数据及其来源。文字可以复制。</translation>
    </message>
    <message>
        <source>Select a statement on the left to read whether it holds and what is right.</source>
        <translation>在左侧选择一条说法，查看是否属实以及正确说法。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>What a plan makes of it</source>
        <translation>规划得出的结论</translation>
    </message>
</context>
<context>
    <name>sizewright::ClaimsModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sizewright::ClaimsPage</name>
    <message>
        <source>Check a claim</source>
        <translation>核实说法</translation>
    </message>
    <message>
        <source>What articles and vendors say about local DeepSeek hardware, and what is right.</source>
        <translation>文章和厂商关于本地部署 DeepSeek 硬件的说法，以及正确情况。</translation>
    </message>
    <message>
        <source>Search the claims</source>
        <translation>搜索说法</translation>
    </message>
    <message>
        <source>Search, for example 8xA100 or Q4_K_M</source>
        <translation>搜索，例如 8xA100 或 Q4_K_M</translation>
    </message>
    <message>
        <source>Shows the statements in which every word occurs, in this language or in English.</source>
        <translation>只显示包含全部关键词的说法，可用当前界面语言或英语搜索。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Shows only the statements with one verdict, or all.</source>
        <translation>只显示某一结论的说法，或显示全部。</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>全部结论</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Shows only the statements on one topic, or all.</source>
        <translation>只显示某一主题的说法，或显示全部。</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Statements that match the search. The arrow keys go through them.</source>
        <translation>符合搜索条件的说法。可用方向键逐条浏览。</translation>
    </message>
    <message>
        <source>No statement matches.</source>
        <translation>没有符合条件的说法。</translation>
    </message>
    <message>
        <source>Try fewer words, or a figure from the text, such as 140 or 671B.</source>
        <translation>请减少关键词，或输入原文中的数字，例如 140 或 671B。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
    <message>
        <source>Clears the words and both filters, so that every statement shows.</source>
        <translation>清除关键词和两个筛选条件，显示全部说法。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Returns to the page from which you came.</source>
        <translation>返回之前的页面。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies statement, verdict, right figure and source as plain text.</source>
        <translation>以纯文本复制说法、结论、正确数据和来源。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&amp;Plan it</source>
        <translation>规划它(&amp;P)</translation>
    </message>
    <message>
        <source>Opens a plan that asks what this statement says, as a copy. Only some statements have one.</source>
        <translation>以副本形式打开一个按此说法提问的规划。只有部分说法附有规划。</translation>
    </message>
</context>
<context>
    <name>sizewright::CompareView</name>
    <message>
        <source>All options</source>
        <translation>全部方案</translation>
    </message>
    <message>
        <source>One row for each machine, model file and engine. Click a heading to sort by it.</source>
        <translation>每行对应一种机型、权重文件和推理引擎的组合。点击列标题可排序。</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>技术路线</translation>
    </message>
    <message>
        <source>Shows only the options of one family of machines, or of all.</source>
        <translation>只显示某一技术路线的方案，或显示全部。</translation>
    </message>
    <message>
        <source>All families</source>
        <translation>全部技术路线</translation>
    </message>
    <message>
        <source>&amp;Only what fits</source>
        <translation>只看满足的(&amp;O)</translation>
    </message>
    <message>
        <source>Only what fits</source>
        <translation>只看满足的</translation>
    </message>
    <message>
        <source>Hides the options that do not meet the scenario.</source>
        <translation>隐藏不满足场景要求的方案。</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>按关键词筛选</translation>
    </message>
    <message>
        <source>Shows the rows in which every word occurs: machine, model, format or engine.</source>
        <translation>只显示包含全部关键词的行：机型、模型、格式或推理引擎。</translation>
    </message>
    <message>
        <source>%1 of %2 options</source>
        <translation>%1 / %2 个方案</translation>
    </message>
</context>
<context>
    <name>sizewright::ConcurrencyPage</name>
    <message>
        <source>The plan serves %1 requests at the same time, as you stated.</source>
        <translation>按您指定的 %1 个并发请求进行规划。</translation>
    </message>
    <message>
        <source>%1 people, %2 of them active, each %3 requests an hour: %4 requests arrive a second. Each is in service for %5, so %6 are in flight on average. The plan keeps %7 places, so that 95 % of the requests wait less than two seconds.</source>
        <translation>%1 人，其中 %2 活跃，每人每小时 %3 个请求：每秒到达 %4 个请求。每个请求处理时长 %5，平均有 %6 个在处理中。规划预留 %7 个并发位，使 95% 的请求等待不到 2 秒。</translation>
    </message>
    <message>
        <source>From people to requests at the same time</source>
        <translation>从人数到并发请求</translation>
    </message>
    <message>
        <source>S&amp;tart from</source>
        <translation>计算起点(&amp;T)</translation>
    </message>
    <message>
        <source>Either the plan works out how many requests run at the same time, or you state the number yourself.</source>
        <translation>由规划推算并发请求数，或由您直接指定。</translation>
    </message>
    <message>
        <source>the people who use it</source>
        <translation>使用人数</translation>
    </message>
    <message>
        <source>a given number of requests</source>
        <translation>指定请求数</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人数(&amp;P)</translation>
    </message>
    <message>
        <source>Everyone who may use the model, not only those who do so right now.</source>
        <translation>所有可能使用模型的人，不只是当前正在使用的人。</translation>
    </message>
    <message>
        <source>&amp;Active in the busiest hour</source>
        <translation>最忙时段活跃比例(&amp;A)</translation>
    </message>
    <message>
        <source>Share of the people who work with it in that hour.</source>
        <translation>最忙的一小时内使用模型的人数占比。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Requests per active person and hour</source>
        <translation>每活跃用户每小时请求数(&amp;R)</translation>
    </message>
    <message>
        <source>How often an active person asks, per hour. A dialogue of five questions counts as five.</source>
        <translation>一名活跃用户每小时提问的次数。一次对话提五个问题计为五次。</translation>
    </message>
    <message>
        <source>Requests at the same ti&amp;me</source>
        <translation>并发请求数(&amp;M)</translation>
    </message>
    <message>
        <source>Requests that the machine works on at one moment. Open sessions in which somebody reads or types do not count.</source>
        <translation>机器在同一时刻处理的请求数。用户正在阅读或输入的会话不计入。</translation>
    </message>
    <message>
        <source>How fast it must be for each user</source>
        <translation>每用户速度要求</translation>
    </message>
    <message>
        <source>Rea&amp;ding speed</source>
        <translation>阅读速度(&amp;D)</translation>
    </message>
    <message>
        <source>Six tokens a second keep pace with slow reading, fourteen feel fluent. Both are planning defaults.</source>
        <translation>6 tokens/s 跟得上慢速阅读，14 tokens/s 感觉流畅。两者均为规划默认值。</translation>
    </message>
    <message>
        <source>acceptable: 6 tokens/s</source>
        <translation>可接受：6 tokens/s</translation>
    </message>
    <message>
        <source>comfortable: 14 tokens/s</source>
        <translation>流畅：14 tokens/s</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Tokens per second and &amp;user</source>
        <translation>每用户速度(&amp;U)</translation>
    </message>
    <message>
        <source>The speed at which text must appear for each user while all planned requests run.</source>
        <translation>全部规划请求同时运行时，每个用户必须得到的出字速度。</translation>
    </message>
    <message>
        <source>tokens/s</source>
        <translation>tokens/s</translation>
    </message>
    <message>
        <source>F&amp;irst token within</source>
        <translation>首 token 延迟上限(&amp;I)</translation>
    </message>
    <message>
        <source>The longest acceptable wait from sending the request to the first token, in seconds.</source>
        <translation>从发出请求到首 token 可接受的最长等待时间，以秒计。</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Hours of use</source>
        <translation>使用时段</translation>
    </message>
    <message>
        <source>H&amp;ours a day</source>
        <translation>每日小时数(&amp;O)</translation>
    </message>
    <message>
        <source>Hours of a working day in which the load is served; they set energy and API cost.</source>
        <translation>每个工作日有此负载的小时数，决定电费和 API 费用。</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Da&amp;ys a year</source>
        <translation>每年天数(&amp;Y)</translation>
    </message>
    <message>
        <source>Days of a year with that load: 250 for office use, 365 for a service.</source>
        <translation>一年中有此负载的天数：办公使用为 250 天，常年服务为 365 天。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Mean &amp;load of those hours</source>
        <translation>时段平均负载(&amp;L)</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>&amp;Growth a year</source>
        <translation>年增长率(&amp;G)</translation>
    </message>
    <message>
        <source>How much the number of users grows each year; the machine must last the horizon.</source>
        <translation>用户数每年的增长幅度；机器须够用至规划期结束。</translation>
    </message>
    <message>
        <source>&amp;Keep serving when one machine fails</source>
        <translation>一台机器故障时服务不中断(&amp;K)</translation>
    </message>
    <message>
        <source>Asks for at least two independent replicas on two machines, which hold the service level while one machine is out.</source>
        <translation>要求在两台机器上至少有两个独立副本，其中一台故障时仍能保持服务水平。</translation>
    </message>
    <message>
        <source>Grown to the last year of the horizon, the machines carry %1.</source>
        <translation>按增长推算到规划期最后一年，机器需承载 %1 个。</translation>
    </message>
    <message>
        <source>Mean load of the hours of use, as a share of the busiest hour&apos;s load.</source>
        <translation>使用时段的平均负载，占最繁忙一小时负载的比例。</translation>
    </message>
    <message>
        <source>Larger model must fit, as arti&amp;cles ask</source>
        <translation>须放得下更大的模型（文章的要求）(&amp;C)</translation>
    </message>
    <message>
        <source>Some articles want memory for a model three times as large. Sizes do not grow by a fixed factor, and new formats decide as much as parameters, so the rule is coarse. Asked for, the weights and the cache of such a model must fit in the memory of all machines; its speed is not looked at.</source>
        <translation>有些文章要求内存能放下三倍大的模型。模型大小并不按固定倍数增长，新格式的影响也不亚于参数量，因此这条规则很粗略。选用后，这种模型的权重和缓存必须能放入全部机器的内存；不考察其速度。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>twice as large</source>
        <translation>两倍大</translation>
    </message>
    <message>
        <source>three times as large</source>
        <translation>三倍大</translation>
    </message>
</context>
<context>
    <name>sizewright::ConditionsDialog</name>
    <message>
        <source>All GGUF files</source>
        <translation>所有 GGUF 文件</translation>
    </message>
    <message>
        <source>All MLX files</source>
        <translation>所有 MLX 文件</translation>
    </message>
    <message>
        <source>All safetensors files</source>
        <translation>所有 safetensors 文件</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>More conditions</source>
        <translation>更多条件</translation>
    </message>
    <message>
        <source>Kinds of conditions</source>
        <translation>条件类别</translation>
    </message>
    <message>
        <source>What may be bought, where it stands, and what the site supplies.</source>
        <translation>可采购什么、放在哪里，以及现场提供哪些条件。</translation>
    </message>
    <message>
        <source>Makers and formats</source>
        <translation>厂商与格式</translation>
    </message>
    <message>
        <source>Place and delivery</source>
        <translation>场所与交货</translation>
    </message>
    <message>
        <source>What the site supplies</source>
        <translation>现场提供的条件</translation>
    </message>
    <message>
        <source>Takes the conditions over into the plan.</source>
        <translation>将这些条件应用到规划中。</translation>
    </message>
    <message>
        <source>&amp;Makers of accelerators</source>
        <translation>加速卡厂商(&amp;M)</translation>
    </message>
    <message>
        <source>Machines with accelerators of other makers are left out of the plan.</source>
        <translation>采用其他厂商加速卡的机型不列入规划。</translation>
    </message>
    <message>
        <source>&amp;Formats of weights</source>
        <translation>权重格式(&amp;F)</translation>
    </message>
    <message>
        <source>Other formats are left out of the plan, within the quality that it asks for.</source>
        <translation>在规划要求的质量范围内，其他格式不列入规划。</translation>
    </message>
    <message>
        <source>The machines stand in an &amp;office</source>
        <translation>机器放在办公室(&amp;O)</translation>
    </message>
    <message>
        <source>Leaves out machines that are made for a server room. No maker&apos;s noise figures are catalogued: it goes by the form of the machine, a planning default.</source>
        <translation>排除为机房设计的机型。产品目录没有厂商噪声数据：按机器外形判断，为规划默认值。</translation>
    </message>
    <message>
        <source>There within, in &amp;weeks</source>
        <translation>到货期限，周(&amp;W)</translation>
    </message>
    <message>
        <source>Weeks from order to door. A machine whose delivery time nobody has stated keeps its place and gets a note.</source>
        <translation>从下单到送达的周数。没有公布交货期的机型仍予保留，并附备注。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>&amp;Refuse machines of unknown delivery time</source>
        <translation>排除交货期不明的机型(&amp;R)</translation>
    </message>
    <message>
        <source>Then only machines hold whose delivery time is stated in the catalog or in own entries.</source>
        <translation>此时只有在产品目录或自定义条目中列明交货期的机型才满足要求。</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>现场已有</translation>
    </message>
    <message>
        <source>bought with the machines</source>
        <translation>随机器一并采购</translation>
    </message>
    <message>
        <source>What is there already is named in the bill and not counted.</source>
        <translation>已有的列入物料清单，但不计入成本。</translation>
    </message>
    <message>
        <source>&amp;Racks and power distribution</source>
        <translation>机柜与配电(&amp;R)</translation>
    </message>
    <message>
        <source>Racks of 42 units and metered strips for two feeds.</source>
        <translation>42U 机柜，以及用于双路供电的带计量插座条（PDU）。</translation>
    </message>
    <message>
        <source>&amp;Uninterruptible power</source>
        <translation>不间断电源(&amp;U)</translation>
    </message>
    <message>
        <source>Sized for the limit of all machines together.</source>
        <translation>按全部机器合计的功率上限选型。</translation>
    </message>
    <message>
        <source>Coolin&amp;g</source>
        <translation>制冷(&amp;G)</translation>
    </message>
    <message>
        <source>No public price is known: it is named in the bill, with the heat to be carried off, and not counted.</source>
        <translation>没有已知的公开价格：列入物料清单并注明须排出的热量，但不计入成本。</translation>
    </message>
    <message>
        <source>S&amp;witch for users</source>
        <translation>用户接入交换机(&amp;W)</translation>
    </message>
    <message>
        <source>A switch of 10 Gbit/s to which users connect.</source>
        <translation>供用户接入的 10 Gbit/s 交换机。</translation>
    </message>
    <message>
        <source>Ma&amp;ker&apos;s supported software</source>
        <translation>原厂支持的软件(&amp;K)</translation>
    </message>
    <message>
        <source>NVIDIA AI Enterprise by the card and year, for data-centre cards. The engines of the plan run without it.</source>
        <translation>NVIDIA AI Enterprise，按卡按年计费，适用于数据中心卡。规划中的推理引擎无需它也能运行。</translation>
    </message>
    <message>
        <source>not bought</source>
        <translation>不采购</translation>
    </message>
    <message>
        <source>bought every year</source>
        <translation>每年采购</translation>
    </message>
    <message>
        <source>&amp;Staff, full-time persons</source>
        <translation>人员，全职人数(&amp;S)</translation>
    </message>
    <message>
        <source>Working time that the machines need, such as 0.25.</source>
        <translation>机器所需的工作时间，例如 0.25。</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>&amp;Cost of one person a year</source>
        <translation>每人每年成本(&amp;C)</translation>
    </message>
    <message>
        <source>In whole units of the plan&apos;s currency. Without it staff is named and not counted: no public figure is catalogued.</source>
        <translation>按规划币种的整数单位填写。不填则只列出人员而不计入成本：产品目录中没有公开数据。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Copies of the &amp;weights on disk</source>
        <translation>磁盘上的权重份数(&amp;W)</translation>
    </message>
    <message>
        <source>On each machine: the model in use and its successor, a planning default of two.</source>
        <translation>每台机器：在用模型及其后续版本，规划默认值为两份。</translation>
    </message>
    <message>
        <source>Other &amp;data on disk, in TB</source>
        <translation>磁盘上的其他数据，TB(&amp;D)</translation>
    </message>
    <message>
        <source>On each machine: documents, indexes, logs.</source>
        <translation>每台机器：文档、索引、日志。</translation>
    </message>
    <message>
        <source>Change conditions</source>
        <translation>更改条件</translation>
    </message>
    <message>
        <source>Makers: %1</source>
        <translation>厂商：%1</translation>
    </message>
    <message>
        <source>Formats: %1</source>
        <translation>格式：%1</translation>
    </message>
    <message>
        <source>In an office</source>
        <translation>置于办公室</translation>
    </message>
    <message>
        <source>There within %1 weeks</source>
        <translation>%1 周内到货</translation>
    </message>
    <message>
        <source>racks</source>
        <translation>机柜</translation>
    </message>
    <message>
        <source>uninterruptible power</source>
        <translation>不间断电源</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>制冷</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>交换机</translation>
    </message>
    <message>
        <source>licences</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Bought as well: %1</source>
        <translation>一并采购：%1</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>人员：%1</translation>
    </message>
</context>
<context>
    <name>sizewright::CriteriaModel</name>
    <message>
        <source>Change the criteria</source>
        <translation>更改评分项</translation>
    </message>
    <message>
        <source>must be met</source>
        <translation>必须满足</translation>
    </message>
    <message>
        <source>A weight is a number from 0 to 100.</source>
        <translation>权重为 0 到 100 之间的数字。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>权重（%）</translation>
    </message>
    <message>
        <source>Must be met</source>
        <translation>必须满足</translation>
    </message>
    <message>
        <source>0 means</source>
        <translation>0 分表示</translation>
    </message>
    <message>
        <source>5 means</source>
        <translation>5 分表示</translation>
    </message>
    <message>
        <source>10 means</source>
        <translation>10 分表示</translation>
    </message>
    <message>
        <source>What is judged.</source>
        <translation>评判的内容。</translation>
    </message>
    <message>
        <source>Share of the points of quality; all weights add up to 100.</source>
        <translation>占质量得分的比例；全部权重合计为 100。</translation>
    </message>
    <message>
        <source>Met or not, and no points: a quote that misses it is out.</source>
        <translation>只看是否满足，不计分：不满足的报价即淘汰。</translation>
    </message>
    <message>
        <source>What a quote shows that gets no point.</source>
        <translation>得零分的报价是什么样的。</translation>
    </message>
    <message>
        <source>What a quote shows that gets half of the points.</source>
        <translation>得一半分数的报价是什么样的。</translation>
    </message>
    <message>
        <source>What a quote shows that gets all points.</source>
        <translation>得满分的报价是什么样的。</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>新评分项</translation>
    </message>
</context>
<context>
    <name>sizewright::CriteriaView</name>
    <message>
        <source>Criteria</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>By what the quality of quotes is judged. Write down what 0, 5 and 10 mean before quotes are read. F2 or typing edits a cell.</source>
        <translation>评判报价质量的依据。请在阅读报价之前写明 0、5 和 10 分的含义。按 F2 或直接输入即可编辑单元格。</translation>
    </message>
    <message>
        <source>&amp;Usual criteria</source>
        <translation>常用评分项(&amp;U)</translation>
    </message>
    <message>
        <source>Puts in criteria to begin with, as tenders for such machines have them. Their weights are planning defaults: change them before quotes are read.</source>
        <translation>填入此类机器招标中常见的评分项作为起点。其权重为规划默认值：请在阅读报价之前调整。</translation>
    </message>
    <message>
        <source>A&amp;dd criterion</source>
        <translation>添加评分项(&amp;D)</translation>
    </message>
    <message>
        <source>Adds a criterion without weight at the end.</source>
        <translation>在末尾添加一项没有权重的评分项。</translation>
    </message>
    <message>
        <source>&amp;Remove criterion</source>
        <translation>移除评分项(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the current criterion out, with the scores for it.</source>
        <translation>移除当前评分项及其评分。</translation>
    </message>
    <message>
        <source>&amp;Scale to 100 %</source>
        <translation>折算为 100%(&amp;S)</translation>
    </message>
    <message>
        <source>Keeps the proportions of the weights and makes them add up to 100 per cent.</source>
        <translation>保持各权重的比例，使其合计为 100%。</translation>
    </message>
    <message>
        <source>The scores are frozen, so the criteria stand. Reopening under “Scores” is kept in the log.</source>
        <translation>评分已冻结，因此评分项不再更改。在“评分”下重新开启会记入日志。</translation>
    </message>
    <message>
        <source>The weights add up to %1 %. They count as soon as they add up to 100 %; until then the former criteria hold.</source>
        <translation>权重合计为 %1%。合计达到 100% 后生效；在此之前沿用原有评分项。</translation>
    </message>
    <message>
        <source>No criterion yet. Begin with the usual ones, or add your own: what is judged, with which weight, and what 0, 5 and 10 mean.</source>
        <translation>尚无评分项。可从常用评分项开始，或自行添加：评判什么、权重多少，以及 0、5 和 10 分各表示什么。</translation>
    </message>
</context>
<context>
    <name>sizewright::EntryDetails</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>查阅日期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Older than its kind allows. Plans widen its range and say so; ask for a fresh figure.</source>
        <translation>已超过该类数据允许的期限。规划会放宽其区间并加以提示；请获取最新数据。</translation>
    </message>
    <message>
        <source>The shipped entry has changed since you changed it. Check whether your figures still hold.</source>
        <translation>您更改之后，内置条目已有变动。请核对您填写的数据是否仍然成立。</translation>
    </message>
    <message>
        <source>Changed from the shipped entry</source>
        <translation>对内置条目的更改</translation>
    </message>
    <message>
        <source>%1, shipped: %2</source>
        <translation>%1，内置值：%2</translation>
    </message>
    <message>
        <source>All records of this item</source>
        <translation>该项的全部记录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Details of the entry</source>
        <translation>条目详情</translation>
    </message>
    <message>
        <source>Choose an entry to see all its figures and where they come from.</source>
        <translation>选择一个条目，查看其全部数据及出处。</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>出处：%1</translation>
    </message>
    <message>
        <source>Not in use: %1</source>
        <translation>未采用：%1</translation>
    </message>
</context>
<context>
    <name>sizewright::EntryDialog</name>
    <message>
        <source>Accepted: %1 to %2 %3; empty: not known.</source>
        <translation>可填范围：%1 至 %2 %3；留空表示未知。</translation>
    </message>
    <message>
        <source>Add own entry</source>
        <translation>添加自定义条目</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Records are only ever added: this one stands beside the others, and one of the type “user” wins over them.</source>
        <translation>记录只增不改：此记录与其他记录并存，类型为“user”的记录优先。</translation>
    </message>
    <message>
        <source>What is not shown here is copied from %1.</source>
        <translation>此处未显示的内容复制自 %1。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Short name in files: small letters, digits, dots, dashes.</source>
        <translation>文件中使用的短名称：小写字母、数字、点、连字符。</translation>
    </message>
    <message>
        <source>%1, low</source>
        <translation>%1，低值</translation>
    </message>
    <message>
        <source>%1, typical</source>
        <translation>%1，典型值</translation>
    </message>
    <message>
        <source>%1, high</source>
        <translation>%1，高值</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低值</translation>
    </message>
    <message>
        <source>typical</source>
        <translation>典型值</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高值</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Where the figures come from</source>
        <translation>数据出处</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Page, paper, offer or measurement. It must be stated.</source>
        <translation>网页、论文、报价或实测。必填。</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>查阅日期</translation>
    </message>
    <message>
        <source>Date such as 2026-11-22, 2026-11 or 2026. It must be stated.</source>
        <translation>日期，例如 2026-11-22、2026-11 或 2026。必填。</translation>
    </message>
    <message>
        <source>A, measured or official</source>
        <translation>A，实测或官方</translation>
    </message>
    <message>
        <source>B, named second hand</source>
        <translation>B，注明出处的二手资料</translation>
    </message>
    <message>
        <source>C, anecdotal</source>
        <translation>C，零散见闻</translation>
    </message>
    <message>
        <source>D, planning default</source>
        <translation>D，规划默认值</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>How far the figures can be trusted.</source>
        <translation>数据的可信程度。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why the figures are so: conditions, doubts, who measured. It must be stated.</source>
        <translation>数据的依据：条件、疑点、由谁测得。必填。</translation>
    </message>
    <message>
        <source>“%1” is not accepted.</source>
        <translation>不接受“%1”。</translation>
    </message>
    <message>
        <source>The id “%1” is taken. Choose another one.</source>
        <translation>ID“%1”已被占用。请另选一个。</translation>
    </message>
</context>
<context>
    <name>sizewright::EnvelopesView</name>
    <message>
        <source>scores frozen</source>
        <translation>评分已冻结</translation>
    </message>
    <message>
        <source>prices opened</source>
        <translation>价格已开启</translation>
    </message>
    <message>
        <source>reopened for scoring</source>
        <translation>已重新开启评分</translation>
    </message>
    <message>
        <source>T&amp;wo envelopes</source>
        <translation>双信封(&amp;W)</translation>
    </message>
    <message>
        <source>Log of the envelopes</source>
        <translation>信封日志</translation>
    </message>
    <message>
        <source>When scores were frozen and prices opened, by whom, and the SHA-256 of criteria and scores.</source>
        <translation>何时、由谁冻结评分和开启价格，以及评分项与评分的 SHA-256。</translation>
    </message>
    <message>
        <source>Prices stay shut in the scoring until the scores of quality are frozen, so that no price colours a score.</source>
        <translation>质量评分冻结之前，评分时不显示价格，以免价格影响评分。</translation>
    </message>
    <message>
        <source>Name for the log</source>
        <translation>日志中的姓名</translation>
    </message>
    <message>
        <source>Who takes the step; it stands in the log beside the time.</source>
        <translation>执行此步骤的人，与时间一同记入日志。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Change the envelopes</source>
        <translation>更改信封设置</translation>
    </message>
    <message>
        <source>Freeze &amp;scores</source>
        <translation>冻结评分(&amp;S)</translation>
    </message>
    <message>
        <source>Fixes criteria and scores as they are; the log keeps the time and their SHA-256.</source>
        <translation>将评分项与评分固定为当前状态；日志保存时间及其 SHA-256。</translation>
    </message>
    <message>
        <source>&amp;Open prices</source>
        <translation>开启价格(&amp;O)</translation>
    </message>
    <message>
        <source>Lets prices into the scoring; the scores must be frozen.</source>
        <translation>使价格计入评分；须先冻结质量评分。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Back to scoring. The log shows it for ever.</source>
        <translation>回到评分阶段。此操作将永久保留在日志中。</translation>
    </message>
    <message>
        <source>B&amp;y</source>
        <translation>操作人(&amp;Y)</translation>
    </message>
    <message>
        <source>Freeze scores</source>
        <translation>冻结评分</translation>
    </message>
    <message>
        <source>Open prices</source>
        <translation>开启价格</translation>
    </message>
    <message>
        <source>Reopen scoring</source>
        <translation>重新开启评分</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>SHA-256 of criteria and scores</source>
        <translation>评分项与评分的 SHA-256</translation>
    </message>
</context>
<context>
    <name>sizewright::ExplanationView</name>
    <message>
        <source>Why this number</source>
        <translation>数值由来</translation>
    </message>
    <message>
        <source>The formula behind the figure that is selected, with each of its operands, their units and their sources.</source>
        <translation>所选数据的计算公式，以及各操作数及其单位和来源。</translation>
    </message>
    <message>
        <source>Click a bar of the chart, or choose a figure above, to see how it comes about.</source>
        <translation>点击图表中的条形，或在上方选择一项数据，查看其计算过程。</translation>
    </message>
</context>
<context>
    <name>sizewright::FamilyCard</name>
    <message>
        <source>Per user</source>
        <translation>每用户</translation>
    </message>
    <message>
        <source>Tokens a second that each user sees at the planned load, with its error band.</source>
        <translation>规划负载下每个用户看到的 tokens/s，附误差区间。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>并发用户</translation>
    </message>
    <message>
        <source>The most requests at the same time that still meet the speed asked for.</source>
        <translation>仍能达到所要求速度的最大并发请求数。</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>采购成本</translation>
    </message>
    <message>
        <source>Price range of everything that has to be bought, in the plan&apos;s currency.</source>
        <translation>全部采购项的价格区间，按规划币种计。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Shows this option in the table, with all its reasons, memory, cost and prices.</source>
        <translation>在表格中定位该方案，并显示全部理由、内存、成本和价格。</translation>
    </message>
    <message>
        <source>No machine of this family was considered.</source>
        <translation>未考虑该技术路线的机型。</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>Meets everything that was asked.</source>
        <translation>达到全部要求。</translation>
    </message>
    <message>
        <source>What would change it: %1</source>
        <translation>调整方向：%1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>详情：%1</translation>
    </message>
    <message>
        <source>no public price</source>
        <translation>无公开价格</translation>
    </message>
</context>
<context>
    <name>sizewright::FieldRow</name>
    <message>
        <source>What column %1 holds</source>
        <translation>第 %1 列的内容</translation>
    </message>
    <message>
        <source>What column %1 holds; “nothing” leaves it out.</source>
        <translation>第 %1 列的内容；选“无”则不使用该列。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>sizewright::FileHasher</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sizewright::FinanceView</name>
    <message>
        <source>Whose costs are shown: each family&apos;s best option or nearest miss, and the one that was selected in the comparison.</source>
        <translation>显示哪个方案的成本：各技术路线的最佳方案或最接近达标的方案，以及在对比中选中的方案。</translation>
    </message>
    <message>
        <source>Costs year by year</source>
        <translation>逐年成本</translation>
    </message>
    <message>
        <source>What is paid in each year at typical prices. The last row of the cumulative column is the net present cost.</source>
        <translation>按典型价格每年支付的金额。累计列的最后一行即成本净现值。</translation>
    </message>
    <message>
        <source>When buying is cheaper</source>
        <translation>何时采购更划算</translation>
    </message>
    <message>
        <source>After how many months buying has paid back against each other way, and from how much use on. “Never” is an answer.</source>
        <translation>与其他各种方式相比，采购在多少个月后回本，以及使用量达到多少时回本。“无法回本”也是一种答案。</translation>
    </message>
    <message>
        <source>Cost per token and user</source>
        <translation>每 token 与每用户成本</translation>
    </message>
    <message>
        <source>What a million tokens costs by each way of counting, and a user and month. Only figures of one column compare.</source>
        <translation>按各种计数方式的每百万 token 成本，以及每用户每月成本。只有同一列的数值可以相互比较。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>A part has no public price, so these figures are lower bounds. Ask for a quote.</source>
        <translation>有部件没有公开价格，以上金额均为下限。请询价。</translation>
    </message>
    <message>
        <source>Use is counted of what the machines write at the planned load around the clock, of rented ones in hours of the year.</source>
        <translation>使用率以机器在规划负载下全天候的输出量为基准；租用的机器以全年小时数为基准。</translation>
    </message>
</context>
<context>
    <name>sizewright::FindingsModel</name>
    <message>
        <source>line %1: %2</source>
        <translation>报价行 %1：%2</translation>
    </message>
    <message>
        <source>promise %1: %2</source>
        <translation>承诺 %1：%2</translation>
    </message>
    <message>
        <source>the quote as a whole</source>
        <translation>整份报价</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题项</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>How much it weighs: high ones make the quote unfit as it is, low ones are to be asked about.</source>
        <translation>问题的严重程度：“高”表示报价按现状不可接受，“低”表示需向供应商询问。</translation>
    </message>
    <message>
        <source>What speaks against the quote as it is.</source>
        <translation>按现状，报价存在的问题。</translation>
    </message>
    <message>
        <source>What in this quote it rests on, with figures.</source>
        <translation>该问题在本报价中的依据，附数据。</translation>
    </message>
    <message>
        <source>The line or promise that it is about.</source>
        <translation>所涉及的报价行或承诺。</translation>
    </message>
</context>
<context>
    <name>sizewright::FindingsView</name>
    <message>
        <source>%1 · read %2 · grade %3</source>
        <translation>%1 · 查阅于 %2 · 等级 %3</translation>
    </message>
    <message>
        <source>claimed %1</source>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>our estimate %1</source>
        <translation>我方估计 %1</translation>
    </message>
    <message>
        <source>the memory&apos;s bandwidth allows %1</source>
        <translation>内存带宽允许 %1</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>问题项说明</translation>
    </message>
    <message>
        <source>Why the selected finding matters, what it rests on, what to demand of the vendor, and where the rule comes from.</source>
        <translation>所选问题项为何重要、依据是什么、应要求供应商提供什么，以及规则的出处。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题项</translation>
    </message>
    <message>
        <source>What speaks against the quote as it is, gravest first. Select a row to see why, and what to demand.</source>
        <translation>对这份报价不利的各项问题，最严重的在前。选择一行，查看原因以及应要求厂商提供什么。</translation>
    </message>
    <message>
        <source>The quote is being checked.</source>
        <translation>正在检查报价。</translation>
    </message>
    <message>
        <source>Nothing speaks against this quote by the rules of the catalog. What no rule covers is not checked.</source>
        <translation>按产品目录中的规则，这份报价没有问题。规则未覆盖的内容不作检查。</translation>
    </message>
    <message>
        <source>In this quote</source>
        <translation>本报价中</translation>
    </message>
    <message>
        <source>To be demanded of the vendor</source>
        <translation>要求厂商提供</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>sizewright::FitMapView</name>
    <message>
        <source>framed: the load asked for</source>
        <translation>带框：所要求的负载</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>分布图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the data as a map</source>
        <translation>以分布图显示数据</translation>
    </message>
    <message>
        <source>Show the map&apos;s data as a table</source>
        <translation>以表格显示分布图数据</translation>
    </message>
    <message>
        <source>Data of the map</source>
        <translation>分布图数据</translation>
    </message>
    <message>
        <source>What fits, by the tokens of a request and the requests at once</source>
        <translation>可容纳的负载，按每请求 token 数和并发请求数</translation>
    </message>
</context>
<context>
    <name>sizewright::GrowthView</name>
    <message>
        <source>From which option growth is planned: each family&apos;s best or nearest miss, and the one that was selected in the comparison.</source>
        <translation>从哪个方案出发规划扩容：各技术路线的最佳方案或最接近达标的方案，以及在对比中选中的方案。</translation>
    </message>
    <message>
        <source>What the step means</source>
        <translation>该措施的含义</translation>
    </message>
    <message>
        <source>What the selected step buys, what it leaves unused, and what its users get.</source>
        <translation>所选措施采购什么、闲置什么，以及用户得到什么。</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Ways to carry more users</source>
        <translation>承载更多用户的途径</translation>
    </message>
    <message>
        <source>What carries more without a purchase, then for one and a half, two and three times the users the cheapest steps: more of the same machines, or others. Prices are today&apos;s.</source>
        <translation>先列出无需采购即可承载更多用户的办法，再列出用户数为 1.5 倍、2 倍和 3 倍时成本最低的措施：增购同型机器或改用其他机器。价格为当前价格。</translation>
    </message>
    <message>
        <source>No option of this plan gives even one user the speed asked for, so there is nothing to grow from.</source>
        <translation>本规划没有任何方案能让哪怕一个用户达到所要求的速度，因此无从扩容。</translation>
    </message>
    <message>
        <source>Select a step to see what it buys and what it leaves unused.</source>
        <translation>选择一个措施，查看其采购什么、闲置什么。</translation>
    </message>
</context>
<context>
    <name>sizewright::HardwarePage</name>
    <message>
        <source>Hardware in hand</source>
        <translation>现有硬件</translation>
    </message>
    <message>
        <source>What machines that are there already can do: for every model of the catalog the best format, engine and layout, how many users get the speed asked for, and what keeps it from more. Prices, site and allowed families do not count here.</source>
        <translation>现有机器能做什么：产品目录中每个模型的最佳格式、推理引擎和布局，多少用户能达到所要求的速度，以及限制更多用户的因素。此处不考虑价格、场地和允许的技术路线。</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>The machine that is there, from the catalog. Own machines can be added to the catalog.</source>
        <translation>现有的机型，从产品目录中选择。可将自有机型加入产品目录。</translation>
    </message>
    <message>
        <source>Number of machines</source>
        <translation>机器台数</translation>
    </message>
    <message>
        <source>How many of these machines there are, joined by their network; at most as many as it joins.</source>
        <translation>现有此类机器的台数，通过其网络互联；不超过该网络可连接的台数。</translation>
    </message>
    <message>
        <source>Requests as in</source>
        <translation>请求参照</translation>
    </message>
    <message>
        <source>Whose requests, number of users and service level count: the open plan&apos;s, or those of a template.</source>
        <translation>采用谁的请求、用户数和服务水平：当前打开的规划，或某个模板。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Which formats count; the table shows the class of each.</source>
        <translation>计入哪些格式；表中显示每种格式的类别。</translation>
    </message>
    <message>
        <source>as asked there</source>
        <translation>按其要求</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>官方原版</translation>
    </message>
    <message>
        <source>good quantisation</source>
        <translation>良好量化</translation>
    </message>
    <message>
        <source>all formats</source>
        <translation>全部格式</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>机型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>台数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Requests as in</source>
        <translation>请求参照(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>质量(&amp;Q)</translation>
    </message>
    <message>
        <source>Models on this hardware</source>
        <translation>此硬件上的模型</translation>
    </message>
    <message>
        <source>One row for each model, in its best format: users at the service level with the ends of the band, and speed and first token at the number of requests asked for. Select a row to see its other formats.</source>
        <translation>每个模型一行，取其最佳格式：达到服务水平的用户数及误差区间的两端，以及在所要求请求数下的速度和首 token 延迟。选择一行可查看其他格式。</translation>
    </message>
    <message>
        <source>Formats of the selected model</source>
        <translation>所选模型的格式</translation>
    </message>
    <message>
        <source>Every format of the selected model on this hardware, the best first.</source>
        <translation>所选模型在此硬件上的全部格式，最佳者在前。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Returns to the page from which you came.</source>
        <translation>返回之前的页面。</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>the open plan</source>
        <translation>当前打开的规划</translation>
    </message>
</context>
<context>
    <name>sizewright::ImportDialog</name>
    <message>
        <source>latent (MLA), sparse</source>
        <translation>潜在注意力（MLA），稀疏</translation>
    </message>
    <message>
        <source>latent (MLA)</source>
        <translation>潜在注意力（MLA）</translation>
    </message>
    <message>
        <source>compressed</source>
        <translation>压缩注意力</translation>
    </message>
    <message>
        <source>linear, of fixed size</source>
        <translation>线性注意力，大小固定</translation>
    </message>
    <message>
        <source>%1 heads share %2 keys and values</source>
        <translation>%1 个头共享 %2 组键值</translation>
    </message>
    <message>
        <source>%1, over a window of %2 tokens</source>
        <translation>%1，窗口为 %2 token</translation>
    </message>
    <message>
        <source>%1; in %2 of %3 layers: %4</source>
        <translation>%1；%3 层中的 %2 层：%4</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>&amp;Add to the plan</source>
        <translation>添加到规划(&amp;A)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Under this name the model stands in the plan&apos;s list of models.</source>
        <translation>模型在规划的模型列表中以此名称显示。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>读取自</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>%1 billion, %2 billion per token</source>
        <translation>%1B，每 token 激活 %2B</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1B</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力层</translation>
    </message>
    <message>
        <source>Cache per token</source>
        <translation>每 token 缓存</translation>
    </message>
    <message>
        <source>Same shape as</source>
        <translation>结构相同的模型</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>sizewright::ImportQuoteDialog</name>
    <message>
        <source>Import a quote</source>
        <translation>导入报价</translation>
    </message>
    <message>
        <source>Cells from the clipboard. What they do not say clearly is asked; nothing is guessed.</source>
        <translation>来自剪贴板的单元格。不明确之处会询问，绝不猜测。</translation>
    </message>
    <message>
        <source>%1. What the file does not say clearly is asked; nothing is guessed.</source>
        <translation>%1。文件中不明确之处会询问，绝不猜测。</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Who quotes. How this vendor&apos;s tables are read is remembered by this name.</source>
        <translation>报价方。该供应商表格的读取方式将按此名称记住。</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>供应商(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>Which sheet of the workbook is the quote.</source>
        <translation>工作簿中哪个工作表是报价。</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>字符编码(&amp;L)</translation>
    </message>
    <message>
        <source>How the file writes its letters. Another choice may help where the text below looks garbled.</source>
        <translation>文件的字符编码。如果下方文字显示为乱码，可尝试其他选项。</translation>
    </message>
    <message>
        <source>&amp;Columns are parted by</source>
        <translation>列分隔符(&amp;C)</translation>
    </message>
    <message>
        <source>Which character stands between the cells of a row.</source>
        <translation>一行中各单元格之间的分隔字符。</translation>
    </message>
    <message>
        <source>as found</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>The table as it was read</source>
        <translation>读取到的表格</translation>
    </message>
    <message>
        <source>The first 200 rows of the file. Rows in the quieter colour are no lines of the quote. The boxes above say what each column holds.</source>
        <translation>文件的前 200 行。颜色较淡的行不是报价行。上方的选择框说明各列的内容。</translation>
    </message>
    <message>
        <source>&amp;Import quote</source>
        <translation>导入报价(&amp;I)</translation>
    </message>
    <message>
        <source>Puts the quote into the plan. Possible once every question is answered.</source>
        <translation>将报价加入规划。回答完全部问题后方可使用。</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>正在读取文件。</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), total %1, tax: %2, date %3</source>
        <translation>
            <numerusform>%n 个报价行，合计 %1，税：%2，日期 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Read as the last table of this vendor.</source>
        <translation>已按该供应商上一份表格的方式读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) above must be answered before the quote can be imported.</source>
        <translation>
            <numerusform>导入报价前，还须回答上方的 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>No line was found; say in the boxes above the table what its columns hold.</source>
        <translation>未找到报价行；请在表格上方的选择框中指明各列的内容。</translation>
    </message>
</context>
<context>
    <name>sizewright::InputPage</name>
    <message>
        <source>Accepted: %1 to %2 %3</source>
        <translation>可填范围：%1 至 %2 %3</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Accepted: up to %1 characters</source>
        <translation>可填范围：最多 %1 个字符</translation>
    </message>
    <message>
        <source>The start value comes from: %1 (grade %2)</source>
        <translation>初始值来源：%1（等级 %2）</translation>
    </message>
</context>
<context>
    <name>sizewright::KitsView</name>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>For which option of the plan the files are written: first the one on the machine that is quoted.</source>
        <translation>为规划中的哪个方案生成文件：所报机器上的方案排在最前。</translation>
    </message>
    <message>
        <source>Write &amp;set-up files…</source>
        <translation>生成部署文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes start scripts, containers and checks for this option into a folder.</source>
        <translation>将该方案的启动脚本、容器和检查项写入文件夹。</translation>
    </message>
    <message>
        <source>O&amp;ption</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>As quoted: %1</source>
        <translation>原报价：%1</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>推荐：%1</translation>
    </message>
    <message>
        <source>The files were not written.</source>
        <translation>未能写入文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the set-up files</source>
        <translation>部署文件的文件夹</translation>
    </message>
    <message>
        <source>Write acceptance &amp;test…</source>
        <translation>写入验收测试(&amp;T)…</translation>
    </message>
    <message>
        <source>Writes the protocol, with thresholds from plan and promises, and the scripts that measure, into a folder.</source>
        <translation>将验收规程（阈值取自计划与承诺）和测量脚本写入一个文件夹。</translation>
    </message>
    <message>
        <source>The acceptance test says, before the order is signed, how it will be found out whether the machine is what was promised. The set-up files start the model as the plan reckons with. Read them before they are run.</source>
        <translation>验收测试在下单前写明如何检验机器是否符合承诺。部署文件按计划的方式启动模型。运行前请先阅读。</translation>
    </message>
    <message>
        <source>No option of the plan fits, so there is nothing to set up or to accept. Change the plan&apos;s inputs first.</source>
        <translation>计划中没有可行的方案，因此没有可部署或可验收的内容。请先修改计划的输入。</translation>
    </message>
    <message>
        <source>Folder for the acceptance test</source>
        <translation>验收测试的文件夹</translation>
    </message>
</context>
<context>
    <name>sizewright::LeversView</name>
    <message>
        <source>Why this number</source>
        <translation>数值由来</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>质量：%1</translation>
    </message>
    <message>
        <source>%1 · read %2 · grade %3</source>
        <translation>%1 · 查阅于 %2 · 等级 %3</translation>
    </message>
    <message>
        <source>For this option: %1. Verdict: %2.</source>
        <comment>change; verdict</comment>
        <translation>对该方案：%1。结论：%2。</translation>
    </message>
    <message>
        <source>For this option it cannot be worked out.</source>
        <translation>对该方案无法计算。</translation>
    </message>
    <message>
        <source>In general: %1. %2</source>
        <comment>verdict; answer</comment>
        <translation>一般而言：%1。%2</translation>
    </message>
    <message>
        <source>What the selected optimisation changes, what articles say of it, and how the figures of its row come about.</source>
        <translation>所选优化手段改变了什么、文章的说法，以及该行各项数据的计算过程。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>For which option the optimisations are worked out: each family&apos;s best or nearest miss, and the one that was selected in the comparison.</source>
        <translation>针对哪个方案计算优化手段：各技术路线的最佳方案或最接近达标的方案，以及在对比中选中的方案。</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Optimisations that articles name</source>
        <translation>文章提到的优化手段</translation>
    </message>
    <message>
        <source>One row for each optimisation: what articles say, and what it does for this option. Select a row to see why.</source>
        <translation>每行一种优化手段：文章的说法，以及对该方案的作用。选择一行查看原因。</translation>
    </message>
    <message>
        <source>Select a row to see what the optimisation changes and how its figures come about.</source>
        <translation>选择一行，查看该优化手段改变了什么，以及各项数据的计算过程。</translation>
    </message>
</context>
<context>
    <name>sizewright::MainWindow</name>
    <message>
        <source>Sizewright plans (*.json)</source>
        <translation>Sizewright 规划文件 (*.json)</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>打开规划</translation>
    </message>
    <message>
        <source>The plan was not opened.</source>
        <translation>未能打开规划。</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存规划</translation>
    </message>
    <message>
        <source>The plan was not saved.</source>
        <translation>未能保存规划。</translation>
    </message>
    <message>
        <source>%1[*] - Sizewright</source>
        <translation>%1[*] - Sizewright</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>导出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>No plan was opened yet</source>
        <translation>尚未打开过规划</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Scenario</source>
        <translation>场景(&amp;S)</translation>
    </message>
    <message>
        <source>Ctrl+1</source>
        <translation>Ctrl+1</translation>
    </message>
    <message>
        <source>&amp;Concurrency</source>
        <translation>并发(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>预算(&amp;B)</translation>
    </message>
    <message>
        <source>Ctrl+3</source>
        <translation>Ctrl+3</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>规划(&amp;P)</translation>
    </message>
    <message>
        <source>Ctrl+4</source>
        <translation>Ctrl+4</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Sizewright</source>
        <translation>关于 Sizewright(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Sizewright</source>
        <translation>关于 Sizewright</translation>
    </message>
    <message>
        <source>Sizewright %1</source>
        <translation>Sizewright %1</translation>
    </message>
    <message>
        <source>Plans the hardware for running large language models on your own premises.

Copyright 2026 The Sizewright contributors. Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>为本地部署大语言模型规划硬件。

版权所有 2026 Sizewright 贡献者。本程序为自由软件，采用 GNU 通用公共许可证第 3 版或更高版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Model files (*.gguf *.safetensors *.json)</source>
        <translation>模型文件 (*.gguf *.safetensors *.json)</translation>
    </message>
    <message>
        <source>The model was not imported.</source>
        <translation>未能导入模型。</translation>
    </message>
    <message>
        <source>A model is imported into a plan. Start or open a plan first.</source>
        <translation>模型须导入到规划中。请先新建或打开一个规划。</translation>
    </message>
    <message>
        <source>&amp;Import model…</source>
        <translation>导入模型(&amp;I)…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>C&amp;atalog…</source>
        <translation>产品目录(&amp;A)…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;Check a claim</source>
        <translation>核实说法(&amp;C)</translation>
    </message>
    <message>
        <source>Import measurements</source>
        <translation>导入实测数据</translation>
    </message>
    <message>
        <source>Benchmark results (*.json *.jsonl)</source>
        <translation>基准测试结果 (*.json *.jsonl)</translation>
    </message>
    <message>
        <source>The measurements were not imported.</source>
        <translation>未能导入实测数据。</translation>
    </message>
    <message>
        <source>Measurements are imported into a plan. Start or open a plan first.</source>
        <translation>实测数据须导入到规划中。请先新建或打开规划。</translation>
    </message>
    <message>
        <source>Import &amp;measurements…</source>
        <translation>导入实测数据(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Own &amp;measurements…</source>
        <translation>自有实测数据(&amp;M)…</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>&amp;How accurate are the speeds?</source>
        <translation>速度有多准确(&amp;H)？</translation>
    </message>
    <message>
        <source>&amp;Hardware in hand</source>
        <translation>现有硬件(&amp;H)</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Import a quote</source>
        <translation>导入报价</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The quote was not imported.</source>
        <translation>未能导入报价。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB. Save the table alone and import that.</source>
        <translation>%1 大于 64 MiB。请单独保存该表格后再导入。</translation>
    </message>
    <message>
        <source>The clipboard holds no cells. Copy the table in a spreadsheet first.</source>
        <translation>剪贴板中没有单元格。请先在电子表格中复制该表格。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>A quote is imported into a plan. Start or open a plan first.</source>
        <translation>报价须导入到规划中。请先新建或打开一个规划。</translation>
    </message>
    <message>
        <source>Import quo&amp;te…</source>
        <translation>导入报价(&amp;T)…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Q</source>
        <translation>Ctrl+Shift+Q</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>报价(&amp;Q)</translation>
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
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>%1, behind %2</source>
        <translation>%1，前文 %2</translation>
    </message>
    <message>
        <source>%1, %2 requests/s</source>
        <translation>%1，%2 请求/s</translation>
    </message>
    <message>
        <source>%1, %2 at once</source>
        <translation>%1，并发 %2</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>sizewright::MeasurementsTable</name>
    <message>
        <source>Measurements</source>
        <translation>实测数据</translation>
    </message>
    <message>
        <source>One row for each measured figure, beside what is predicted for it. Click a heading to sort by it.</source>
        <translation>每行一项实测数值，旁边是相应的预测值。点击表头可按该列排序。</translation>
    </message>
</context>
<context>
    <name>sizewright::MemoryView</name>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Whose memory is shown: each family&apos;s best option or nearest miss, and the one that was selected in the comparison.</source>
        <translation>显示哪个方案的内存：各技术路线的最佳方案或最接近达标的方案，以及在对比中选中的方案。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>The memory of each device, or for hybrids that of each host.</source>
        <translation>每个设备的显存；混合推理时也可为每台主机的内存。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数据项</translation>
    </message>
    <message>
        <source>The part of the memory whose formula and sources are shown below.</source>
        <translation>在下方显示公式和来源的内存组成部分。</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>可容纳范围</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>数值由来</translation>
    </message>
    <message>
        <source>Views of the memory</source>
        <translation>内存视图</translation>
    </message>
    <message>
        <source>Which loads would fit, and how each figure of the chart comes about.</source>
        <translation>可容纳的负载，以及图表中各项数据的计算过程。</translation>
    </message>
    <message>
        <source>Each device</source>
        <translation>每个设备</translation>
    </message>
    <message>
        <source>Each host</source>
        <translation>每台主机</translation>
    </message>
</context>
<context>
    <name>sizewright::NegotiationView</name>
    <message>
        <source>&amp;Write to a file…</source>
        <translation>写入文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Writes this sheet as a page that every browser shows and prints.</source>
        <translation>将此谈判单写成任何浏览器都能显示和打印的网页。</translation>
    </message>
    <message>
        <source>Negotiation sheet</source>
        <translation>谈判要点表</translation>
    </message>
    <message>
        <source>What to ask the vendor, what to demand, and which price to open with, agree on and leave at, each with its basis.</source>
        <translation>应向供应商询问和要求什么，以及开价、成交价和放弃价，均注明依据。</translation>
    </message>
    <message>
        <source>The quote is being checked.</source>
        <translation>正在检查报价。</translation>
    </message>
    <message>
        <source>Write the negotiation sheet</source>
        <translation>写入谈判单</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>The sheet was not written.</source>
        <translation>谈判单未能写入。</translation>
    </message>
</context>
<context>
    <name>sizewright::OptionBox</name>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>family: option</comment>
        <translation>%1：%2</translation>
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
        <translation>调整方向：%1</translation>
    </message>
    <message>
        <source>Speed at the planned load</source>
        <translation>规划负载下的速度</translation>
    </message>
    <message>
        <source>Each user</source>
        <translation>每用户速度</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>总吞吐</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 token 延迟</translation>
    </message>
    <message>
        <source>Reading the prompt</source>
        <translation>提示词处理速度</translation>
    </message>
    <message>
        <source>Users at the asked speed</source>
        <translation>达标并发用户</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Memory of each device</source>
        <translation>每个设备的显存</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Cache of the running requests</source>
        <translation>运行中请求的缓存</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>运行时</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>There</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Needed in main memory</source>
        <translation>所需主机内存</translation>
    </message>
    <message>
        <source>Main memory there</source>
        <translation>现有主机内存</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>采购成本</translation>
    </message>
    <message>
        <source>Energy a year</source>
        <translation>年电费</translation>
    </message>
    <message>
        <source>Support a year</source>
        <translation>年维保费</translation>
    </message>
    <message>
        <source>Running cost a year</source>
        <translation>年运行成本</translation>
    </message>
    <message>
        <source>Total over 3 years</source>
        <translation>3 年总拥有成本</translation>
    </message>
    <message>
        <source>Total over 5 years</source>
        <translation>5 年总拥有成本</translation>
    </message>
    <message>
        <source>Total over %1 years</source>
        <translation>%1 年总拥有成本</translation>
    </message>
    <message>
        <source>Net present cost</source>
        <translation>成本净现值</translation>
    </message>
    <message>
        <source>Equivalent cost a year</source>
        <translation>等额年成本</translation>
    </message>
    <message>
        <source>A million output tokens</source>
        <translation>每百万输出 token</translation>
    </message>
    <message>
        <source>Energy a year, amount</source>
        <translation>年用电量</translation>
    </message>
    <message>
        <source>A part has no public price, so these figures are lower bounds. Ask for a quote.</source>
        <translation>有部件没有公开价格，以上金额均为下限。请询价。</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, older than a final report allows · %2</source>
        <translation>%1，已超过正式报告允许的期限 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Details of the selected option</source>
        <translation>所选方案的详情</translation>
    </message>
    <message>
        <source>Everything about the option that is selected in the table, with the source of each price.</source>
        <translation>表格中所选方案的全部信息，附每项价格的来源。</translation>
    </message>
    <message>
        <source>Select a row to see why it fits or not, what it costs, and where each price comes from.</source>
        <translation>选择一行，查看方案为何满足或不满足、成本多少，以及每项价格的来源。</translation>
    </message>
    <message>
        <source>Memory of each device in training</source>
        <translation>训练时每个设备的显存</translation>
    </message>
    <message>
        <source>Weights and adapters</source>
        <translation>权重与适配器</translation>
    </message>
    <message>
        <source>Gradients and optimizer</source>
        <translation>梯度与优化器</translation>
    </message>
    <message>
        <source>Activations and logits</source>
        <translation>激活值与 logits</translation>
    </message>
    <message>
        <source>Communication and runtime</source>
        <translation>通信与运行时</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Power and energy at this load</source>
        <translation>此负载下的功耗与能耗</translation>
    </message>
    <message>
        <source>Idle, model loaded</source>
        <translation>空闲，已加载模型</translation>
    </message>
    <message>
        <source>Under load</source>
        <translation>负载下</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>For an output token</source>
        <translation>每个输出 token</translation>
    </message>
    <message>
        <source>For a token, prompts counted</source>
        <translation>每个 token（含提示词）</translation>
    </message>
    <message>
        <source>The power of the hosts is not known, so these figures are of the accelerators alone.</source>
        <translation>主机功耗未知，以上数值仅为加速卡的功耗与能耗。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Published quality of %1</source>
        <translation>%1 的公开质量数据</translation>
    </message>
    <message>
        <source>%1. Source of the lowest result: %2.</source>
        <translation>%1。最低结果的来源：%2。</translation>
    </message>
    <message>
        <source>Scores of the model on the usual benchmarks are not published.</source>
        <translation>该模型在常用基准测试上的得分未公布。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, grade %4</source>
        <translation>%1 · %2 · %3，等级 %4</translation>
    </message>
    <message>
        <source>A million tokens, input and output</source>
        <translation>每百万 token（输入与输出）</translation>
    </message>
    <message>
        <source>A million output equivalents</source>
        <translation>每百万输出当量</translation>
    </message>
    <message>
        <source>A user and month</source>
        <translation>每用户每月</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>When buying is cheaper</source>
        <translation>何时采购更划算</translation>
    </message>
    <message>
        <source>no public price</source>
        <translation>无公开价格</translation>
    </message>
    <message>
        <source>Total over 7 years</source>
        <translation>7 年总拥有成本</translation>
    </message>
    <message>
        <source>Net present cost after tax</source>
        <translation>税后成本净现值</translation>
    </message>
    <message>
        <source>Equivalent cost a year after tax</source>
        <translation>税后等额年成本</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
    <message>
        <source>Disks and loading</source>
        <translation>硬盘与加载</translation>
    </message>
    <message>
        <source>Operating system and drivers</source>
        <translation>操作系统与驱动程序</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>The catalog does not say what this engine needs on this device: have the versions written into the quote.</source>
        <translation>产品目录未说明该推理引擎在此设备上的要求：请让供应商在报价中写明版本。</translation>
    </message>
</context>
<context>
    <name>sizewright::OwnMeasurementsDialog</name>
    <message>
        <source>time per token</source>
        <translation>每 token 时延</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>首 token 延迟</translation>
    </message>
    <message>
        <source>time at full load</source>
        <translation>满载时间</translation>
    </message>
    <message>
        <source>time of prompts</source>
        <translation>提示词处理时间</translation>
    </message>
    <message>
        <source>Own measurements</source>
        <translation>自有实测数据</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Adds the results of a benchmark to the plan.</source>
        <translation>将基准测试的结果加入规划。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the chosen measurements out of the plan. Undo brings them back.</source>
        <translation>将所选实测数据从规划中移除。可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Closes this window; the plan stays open.</source>
        <translation>关闭此窗口，规划保持打开。</translation>
    </message>
    <message>
        <source>They belong to this plan and are saved with it. Its speeds on these machines rest on them.</source>
        <translation>这些数据属于本规划，随规划一同保存。规划中这些机器上的速度以其为依据。</translation>
    </message>
    <message>
        <source>Remove measurements</source>
        <translation>移除实测数据</translation>
    </message>
    <message>
        <source>%1 on %2 with %3: %4 %5, range %6 to %7, figures: %8</source>
        <translation>%1，%2，%3：%4 %5，区间 %6 至 %7，数据 %8 项</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>尚无数据。</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… 另有 %1 项</translation>
    </message>
</context>
<context>
    <name>sizewright::PlanSession</name>
    <message>
        <source>Untitled plan</source>
        <translation>未命名规划</translation>
    </message>
</context>
<context>
    <name>sizewright::PriceLinesModel</name>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (旧)</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>每年 %1</translation>
    </message>
</context>
<context>
    <name>sizewright::PriceLinesView</name>
    <message>
        <source>Prices behind the plan</source>
        <translation>规划所用价格</translation>
    </message>
    <message>
        <source>Every line of the bills of materials, with the date and the source of its price.</source>
        <translation>物料清单的每一行，附价格的日期和来源。</translation>
    </message>
    <message>
        <source>The bill of each family&apos;s best option, or of its nearest miss. Ranges grow with the age of a price.</source>
        <translation>各技术路线最佳方案或最接近达标方案的物料清单。价格越旧，区间越宽。</translation>
    </message>
</context>
<context>
    <name>sizewright::QuestionList</name>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>%1 (likely)</source>
        <translation>%1（可能）</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteClaimsModel</name>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>said to be the whole model</source>
        <translation>声称是完整模型</translation>
    </message>
    <message>
        <source>“%1” is no number as this language writes it; the promise was left as it was.</source>
        <translation>“%1”不是按当前语言书写的数字；该承诺保持原样。</translation>
    </message>
    <message>
        <source>Change a promise of speed</source>
        <translation>更改速度承诺</translation>
    </message>
    <message>
        <source>As the vendor writes it</source>
        <translation>供应商原文</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Weight format</source>
        <translation>权重格式</translation>
    </message>
    <message>
        <source>Claimed, tokens/s</source>
        <translation>承诺速度（tokens/s）</translation>
    </message>
    <message>
        <source>Whose speed</source>
        <translation>速度口径</translation>
    </message>
    <message>
        <source>Users at once</source>
        <translation>并发用户</translation>
    </message>
    <message>
        <source>Our estimate</source>
        <translation>我方估计</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>输入 token</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>输出 token</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>First token, s</source>
        <translation>首 token（秒）</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>推理引擎</translation>
    </message>
    <message>
        <source>“Full power”</source>
        <translation>“满血版”</translation>
    </message>
    <message>
        <source>The promise in the vendor&apos;s own words.</source>
        <translation>承诺的供应商原文。</translation>
    </message>
    <message>
        <source>The model that the promise is about. Empty: not stated.</source>
        <translation>承诺所针对的模型。留空表示未注明。</translation>
    </message>
    <message>
        <source>The format of its weights. Empty: the precision is not stated.</source>
        <translation>其权重的格式。留空表示未注明精度。</translation>
    </message>
    <message>
        <source>Tokens a second as the vendor states them.</source>
        <translation>供应商所称的 tokens/s。</translation>
    </message>
    <message>
        <source>Whether the figure is each user&apos;s speed or that of all users together.</source>
        <translation>该数值是每个用户的速度，还是全部用户的合计速度。</translation>
    </message>
    <message>
        <source>How many requests run at once while the speed is reached.</source>
        <translation>达到该速度时同时运行的请求数。</translation>
    </message>
    <message>
        <source>The same figure by our model of speed, typical and band, on the machine that the quote offers.</source>
        <translation>按本软件的速度模型，在所报机器上的同一数值：典型值及误差区间。</translation>
    </message>
    <message>
        <source>Tokens of the question, of one request.</source>
        <translation>单个请求中问题的 token 数。</translation>
    </message>
    <message>
        <source>Tokens of the answer, of one request.</source>
        <translation>单个请求中回答的 token 数。</translation>
    </message>
    <message>
        <source>The longest context that is promised, in tokens.</source>
        <translation>所承诺的最长上下文，以 token 计。</translation>
    </message>
    <message>
        <source>Seconds until the first token, as promised.</source>
        <translation>所承诺的首 token 延迟，以秒计。</translation>
    </message>
    <message>
        <source>The engine that serves the model. Empty: not stated.</source>
        <translation>运行该模型的推理引擎。留空表示未注明。</translation>
    </message>
    <message>
        <source>The vendor calls it “full power”, 满血版 or the like: the whole model in its own precision.</source>
        <translation>供应商称之为“满血版”或类似说法：以原生精度运行的完整模型。</translation>
    </message>
    <message>
        <source>Add a promise of speed</source>
        <translation>添加速度承诺</translation>
    </message>
    <message>
        <source>Remove a promise of speed</source>
        <translation>移除速度承诺</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteClaimsView</name>
    <message>
        <source>No promise of speed is noted. Add what the vendor says of tokens a second, of users and of the model: it is held against what the offered machine can do.</source>
        <translation>尚未记录速度承诺。请填入供应商关于 tokens/s、用户数和模型的说法，与所报机器的实际能力对照。</translation>
    </message>
    <message>
        <source>Promises of speed</source>
        <translation>速度承诺</translation>
    </message>
    <message>
        <source>What the vendor promises, and what it is by our estimate. F2 or typing edits a cell; what is left empty counts as not stated.</source>
        <translation>供应商的承诺与我方的估计。按 F2 或直接输入即可编辑单元格；留空视为未注明。</translation>
    </message>
    <message>
        <source>Add &amp;promise</source>
        <translation>添加承诺(&amp;P)</translation>
    </message>
    <message>
        <source>Adds a row for something that the vendor promises of speed.</source>
        <translation>添加一行，记录供应商的一项速度承诺。</translation>
    </message>
    <message>
        <source>&amp;Remove promise</source>
        <translation>移除承诺(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the current promise out of the quote.</source>
        <translation>从报价中移除当前承诺。</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteDesk</name>
    <message>
        <source>Duplicate quote</source>
        <translation>创建报价副本</translation>
    </message>
    <message>
        <source>Remove the quote of %1</source>
        <translation>移除 %1 的报价</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteForm</name>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read, so the field was left as it was.</source>
        <translation>%1：“%2”无法识别，该字段保持原样。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>as the lines say</source>
        <translation>按报价行</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteLinesModel</name>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>no public price</source>
        <translation>无公开价格</translation>
    </message>
    <message>
        <source>%1 (old)</source>
        <translation>%1 (旧)</translation>
    </message>
    <message>
        <source>“%1” is no number as this language writes it; the line was left as it is.</source>
        <translation>“%1”不是按当前语言书写的数字；该报价行保持原样。</translation>
    </message>
    <message>
        <source>Change a line of a quote</source>
        <translation>更改报价行</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>In the catalog</source>
        <translation>产品目录条目</translation>
    </message>
    <message>
        <source>To market</source>
        <translation>较市场价</translation>
    </message>
    <message>
        <source>Market, typical</source>
        <translation>市场价（典型）</translation>
    </message>
    <message>
        <source>Market, low</source>
        <translation>市场价（低）</translation>
    </message>
    <message>
        <source>Market, high</source>
        <translation>市场价（高）</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>采价日期</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选项</translation>
    </message>
    <message>
        <source>The line as the vendor writes it.</source>
        <translation>报价行的供应商原文。</translation>
    </message>
    <message>
        <source>Specification, part number and remarks.</source>
        <translation>规格、部件号和备注。</translation>
    </message>
    <message>
        <source>How many of the unit.</source>
        <translation>按单位计的数量。</translation>
    </message>
    <message>
        <source>What is counted: pieces, sets, years.</source>
        <translation>计数单位：件、套、年。</translation>
    </message>
    <message>
        <source>Price of one, in the quote&apos;s currency and tax basis; empty where the line has no price of its own.</source>
        <translation>单价，按报价的币种和含税口径；该行没有单独价格时留空。</translation>
    </message>
    <message>
        <source>As stated; where nothing is stated, quantity times unit price.</source>
        <translation>以注明的金额为准；未注明时为数量乘以单价。</translation>
    </message>
    <message>
        <source>What the line is about. Read from its text unless you choose it.</source>
        <translation>该行的内容类别。未自行选择时由文字识别。</translation>
    </message>
    <message>
        <source>The catalog&apos;s entry whose price and figures the line is held against. Read from its text unless you choose it.</source>
        <translation>用于对照该行价格和参数的产品目录条目。未自行选择时由文字识别。</translation>
    </message>
    <message>
        <source>How far the unit price lies from the typical one of the market, both in the plan&apos;s currency and tax basis.</source>
        <translation>单价与典型市场价的偏差，两者均按规划的币种和含税口径。</translation>
    </message>
    <message>
        <source>Typical price of one by the catalog, in the plan&apos;s currency and tax basis.</source>
        <translation>产品目录中的典型单价，按规划的币种和含税口径。</translation>
    </message>
    <message>
        <source>Low price of one by the catalog, in the plan&apos;s currency and tax basis.</source>
        <translation>产品目录中的单价低值，按规划的币种和含税口径。</translation>
    </message>
    <message>
        <source>High price of one by the catalog, in the plan&apos;s currency and tax basis.</source>
        <translation>产品目录中的单价高值，按规划的币种和含税口径。</translation>
    </message>
    <message>
        <source>The day on which the market&apos;s price was seen; “old” where it is older than its kind allows.</source>
        <translation>市场价的采集日期；超过同类价格允许的期限时标为“旧”。</translation>
    </message>
    <message>
        <source>Offered beside the price, not in it.</source>
        <translation>另行报价，不含在总价内。</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加报价行</translation>
    </message>
    <message>
        <source>Duplicate a line</source>
        <translation>创建报价行副本</translation>
    </message>
    <message>
        <source>Remove lines</source>
        <translation>移除报价行</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>粘贴报价行</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteLinesView</name>
    <message>
        <source>This quote has no lines yet. Add one, or copy cells in a spreadsheet and press Ctrl+V here: item, specification, quantity, unit, unit price, total.</source>
        <translation>这份报价还没有报价行。请添加一行，或在电子表格中复制单元格后在此按 Ctrl+V：项目、规格、数量、单位、单价、合计。</translation>
    </message>
    <message>
        <source>Lines of the quote</source>
        <translation>报价行</translation>
    </message>
    <message>
        <source>What the vendor offers, line by line, beside the market. F2 or typing edits a cell, Ctrl+V pastes cells of a spreadsheet.</source>
        <translation>供应商逐行报价与市场价的对照。按 F2 或直接输入即可编辑单元格，按 Ctrl+V 粘贴电子表格的单元格。</translation>
    </message>
    <message>
        <source>Add &amp;line</source>
        <translation>添加行(&amp;L)</translation>
    </message>
    <message>
        <source>Puts an empty line below the current one.</source>
        <translation>在当前行下方插入一个空行。</translation>
    </message>
    <message>
        <source>D&amp;uplicate line</source>
        <translation>创建行副本(&amp;U)</translation>
    </message>
    <message>
        <source>Puts a copy of the current line below it.</source>
        <translation>在当前行下方插入该行的副本。</translation>
    </message>
    <message>
        <source>&amp;Remove lines</source>
        <translation>移除行(&amp;R)</translation>
    </message>
    <message>
        <source>Takes the selected lines out of the quote.</source>
        <translation>从报价中移除所选的行。</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>粘贴单元格(&amp;P)</translation>
    </message>
    <message>
        <source>Lays cells that were copied in a spreadsheet over the table, from the current cell on. Numbers are read as this language writes them.</source>
        <translation>将电子表格中复制的单元格从当前单元格起覆盖到表中。数字按当前语言的书写方式识别。</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no number as this language writes it and were left as they were. Importing the cells asks how numbers are written.</source>
        <translation>
            <numerusform>%n 个单元格不含按当前语言书写的数字，已保持原样。若改用导入，会询问数字的书写方式。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sizewright::QuotePriceView</name>
    <message>
        <source>From the quoted price to the total</source>
        <translation>从报价到总成本</translation>
    </message>
    <message>
        <source>Step by step: the price as quoted, in the plan&apos;s currency and tax basis, with what the plan needs and the quote lacks, and with running costs.</source>
        <translation>逐步列出：原报价、按规划的币种和含税口径折算、加上规划需要而报价缺少的部分，再加运行成本。</translation>
    </message>
    <message>
        <source>The quote is being checked.</source>
        <translation>正在检查报价。</translation>
    </message>
    <message>
        <source>The quote states no price yet: give its lines prices, or state its total under “Terms”.</source>
        <translation>报价尚无价格：请为报价行填写价格，或在“条款”中填写总额。</translation>
    </message>
</context>
<context>
    <name>sizewright::QuoteTermsForm</name>
    <message>
        <source>as the lines say</source>
        <translation>按报价行</translation>
    </message>
    <message>
        <source>Who quotes</source>
        <translation>报价方</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Name of the company that quotes, as it stands on the quote.</source>
        <translation>报价公司的名称，与报价单一致。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>报价编号</translation>
    </message>
    <message>
        <source>The vendor&apos;s own number of the quote.</source>
        <translation>供应商自己的报价编号。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the quote, such as 2026-11-22. Empty: not stated.</source>
        <translation>报价日期，例如 2026-11-22。留空表示未注明。</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Last day on which the prices hold, such as 2026-12-22. Empty: not stated.</source>
        <translation>价格有效的最后一天，例如 2026-12-22。留空表示未注明。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Your own remarks; they stay in the plan and judge nothing.</source>
        <translation>您自己的备注；保存在规划中，不影响任何评判。</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>The currency of all amounts of the quote. Choosing another one keeps the numbers.</source>
        <translation>报价中全部金额的币种。改选币种时数字不变。</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Whether the prices contain value added tax. Where nothing is stated, the region&apos;s custom is assumed and said.</source>
        <translation>价格是否含增值税。未注明时按所在地区的惯例处理，并予以说明。</translation>
    </message>
    <message>
        <source>VAT, %</source>
        <translation>增值税率（%）</translation>
    </message>
    <message>
        <source>Rate of the tax in per cent, such as 13. Empty: the region&apos;s usual rate.</source>
        <translation>税率百分数，例如 13。留空则采用所在地区的通常税率。</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>Taken off the sum of the lines, as a positive amount in the quote&apos;s currency.</source>
        <translation>从报价行合计中扣减，以报价币种填写正数金额。</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Beside the lines, in the quote&apos;s currency. Empty: in a line, or not stated.</source>
        <translation>报价行之外的金额，按报价币种。留空表示已含在某一行中或未注明。</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装费</translation>
    </message>
    <message>
        <source>Stated total</source>
        <translation>所列总额</translation>
    </message>
    <message>
        <source>What the quote prints at its end, in its currency and tax basis. It is held against the sum of the lines.</source>
        <translation>报价单末尾列出的总额，按其币种和含税口径。用于与报价行合计核对。</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <source>Terms of payment, as the vendor writes them.</source>
        <translation>付款条件的供应商原文。</translation>
    </message>
    <message>
        <source>Before delivery, %</source>
        <translation>交货前付款（%）</translation>
    </message>
    <message>
        <source>Share of the price that is paid before delivery, from 0 to 100 per cent.</source>
        <translation>交货前支付的价款比例，0% 至 100%。</translation>
    </message>
    <message>
        <source>Price may be raised later</source>
        <translation>日后可能涨价</translation>
    </message>
    <message>
        <source>The vendor may raise the price after the order, for memory for instance.</source>
        <translation>供应商可在下单后涨价，例如因内存涨价。</translation>
    </message>
    <message>
        <source>Goods and service</source>
        <translation>货物与服务</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>成色</translation>
    </message>
    <message>
        <source>Whether the goods are new, refurbished or used, as the quote says.</source>
        <translation>报价所称货物为全新、翻新还是二手。</translation>
    </message>
    <message>
        <source>Warranty, months</source>
        <translation>质保（月）</translation>
    </message>
    <message>
        <source>Months of warranty, from 0 to 240. Empty: not stated.</source>
        <translation>质保月数，0 至 240。留空表示未注明。</translation>
    </message>
    <message>
        <source>Warranty by</source>
        <translation>质保方</translation>
    </message>
    <message>
        <source>Who answers for the warranty: the maker of the goods, the vendor, or nobody.</source>
        <translation>由谁承担质保：原厂、供应商或无人承担。</translation>
    </message>
    <message>
        <source>Response, hours</source>
        <translation>响应（小时）</translation>
    </message>
    <message>
        <source>Hours until somebody answers a call for help. Empty: not stated.</source>
        <translation>报修后到有人响应的小时数。留空表示未注明。</translation>
    </message>
    <message>
        <source>Repair, hours</source>
        <translation>修复（小时）</translation>
    </message>
    <message>
        <source>Hours until the machine works again. Empty: not stated.</source>
        <translation>到机器恢复运行的小时数。留空表示未注明。</translation>
    </message>
    <message>
        <source>Spare parts on site</source>
        <translation>现场备件</translation>
    </message>
    <message>
        <source>Spare parts lie at your site, so that a repair does not wait for them.</source>
        <translation>备件存放在您的现场，维修无需等待备件。</translation>
    </message>
    <message>
        <source>Delivery and eligibility</source>
        <translation>交货与资格</translation>
    </message>
    <message>
        <source>Delivery, weeks</source>
        <translation>交货期（周）</translation>
    </message>
    <message>
        <source>Weeks from order to door. Empty: not stated.</source>
        <translation>从下单到送达的周数。留空表示未注明。</translation>
    </message>
    <message>
        <source>Power of a machine, W</source>
        <translation>单机功耗（W）</translation>
    </message>
    <message>
        <source>Watts of one machine under load, as the vendor states them. Empty: not stated.</source>
        <translation>供应商所称的单台机器负载功耗，以瓦计。留空表示未注明。</translation>
    </message>
    <message>
        <source>Domestic goods</source>
        <translation>本国产品</translation>
    </message>
    <message>
        <source>Qualifies for the preference that public tenders give to domestic goods.</source>
        <translation>符合政府采购中本国产品优惠的条件。</translation>
    </message>
    <message>
        <source>Only the vendor&apos;s models</source>
        <translation>仅限供应商的模型</translation>
    </message>
    <message>
        <source>An appliance that runs only models of the vendor&apos;s choice.</source>
        <translation>只能运行供应商选定模型的一体机。</translation>
    </message>
    <message>
        <source>Machine, where the lines do not tell</source>
        <translation>机器（报价行未写明时）</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机型</translation>
    </message>
    <message>
        <source>The catalog&apos;s machine that is offered. Read from the lines unless chosen here.</source>
        <translation>产品目录中对应所报机器的机型。未在此选择时由报价行识别。</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速卡</translation>
    </message>
    <message>
        <source>The catalog&apos;s accelerator that is offered. Read from the lines unless chosen here.</source>
        <translation>产品目录中对应所报加速卡的型号。未在此选择时由报价行识别。</translation>
    </message>
    <message>
        <source>Accelerators in each</source>
        <translation>每台加速卡数</translation>
    </message>
    <message>
        <source>Accelerators in one machine. Empty: as the lines say.</source>
        <translation>单台机器的加速卡数量。留空则以报价行为准。</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>How many machines are offered. Empty: as the lines say.</source>
        <translation>所报机器的台数。留空则以报价行为准。</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>The catalog&apos;s processor of the host. Read from the lines unless chosen here.</source>
        <translation>产品目录中对应主机处理器的型号。未在此选择时由报价行识别。</translation>
    </message>
    <message>
        <source>Sockets</source>
        <translation>路数</translation>
    </message>
    <message>
        <source>Processors in one machine. Empty: as the lines say.</source>
        <translation>单台机器的处理器数量。留空则以报价行为准。</translation>
    </message>
    <message>
        <source>Memory modules</source>
        <translation>内存条数</translation>
    </message>
    <message>
        <source>Modules of main memory in one machine. Empty: as the lines say.</source>
        <translation>单台机器的内存条数。留空则以报价行为准。</translation>
    </message>
    <message>
        <source>GB of a module</source>
        <translation>单条容量（GB）</translation>
    </message>
    <message>
        <source>Gigabytes of one module of main memory. Empty: as the lines say.</source>
        <translation>单根内存条的容量，以 GB 计。留空则以报价行为准。</translation>
    </message>
    <message>
        <source>Memory, MT/s</source>
        <translation>内存速率（MT/s）</translation>
    </message>
    <message>
        <source>Megatransfers a second of the main memory, such as 4800. Empty: as the lines say.</source>
        <translation>主内存每秒百万次传输（MT/s），例如 4800。留空则以报价行为准。</translation>
    </message>
    <message>
        <source>What the vendor says of training</source>
        <translation>供应商关于训练的说法</translation>
    </message>
    <message>
        <source>Training and fine-tuning</source>
        <translation>训练与微调</translation>
    </message>
    <message>
        <source>Whether the vendor says that models can be trained or fine-tuned on the machine.</source>
        <translation>供应商是否声称可在该机器上训练或微调模型。</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>可以</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>不可以</translation>
    </message>
</context>
<context>
    <name>sizewright::QuotesModel</name>
    <message>
        <source>nothing found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>尚未检查</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题项</translation>
    </message>
    <message>
        <source>Same scope</source>
        <translation>同口径价</translation>
    </message>
    <message>
        <source>To market</source>
        <translation>较市场价</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>As quoted</source>
        <translation>原报价</translation>
    </message>
    <message>
        <source>Who quotes.</source>
        <translation>报价方。</translation>
    </message>
    <message>
        <source>What speaks against the quote as it is, by how grave it is.</source>
        <translation>对这份报价不利的问题项，按严重程度列出。</translation>
    </message>
    <message>
        <source>What the quote asks in the plan&apos;s currency, net or gross as the plan&apos;s prices are, with the parts that the plan needs and the quote lacks.</source>
        <translation>按规划币种折算的报价，含税与否同规划价格，并加上规划需要而报价缺少的部分。</translation>
    </message>
    <message>
        <source>How far the price lies from what its parts typically cost by the catalog.</source>
        <translation>报价与产品目录中各部件典型价格之和的偏差。</translation>
    </message>
    <message>
        <source>In the order under the tender&apos;s own rule; nothing before quotes are scored, or while prices are shut.</source>
        <translation>按本次招标规则的名次；报价尚未评分或价格未开启时为空。</translation>
    </message>
    <message>
        <source>The price as the vendor states it, in the quote&apos;s currency.</source>
        <translation>供应商所列的价格，按报价币种。</translation>
    </message>
</context>
<context>
    <name>sizewright::QuotesPage</name>
    <message>
        <source>I&amp;mport quote…</source>
        <translation>导入报价(&amp;M)…</translation>
    </message>
    <message>
        <source>Reads a quote from a spreadsheet or a text file. What the file does not say clearly is asked, never guessed.</source>
        <translation>从电子表格或文本文件读取报价。文件中不明确之处会询问，绝不猜测。</translation>
    </message>
    <message>
        <source>Views of the quotes</source>
        <translation>报价总览视图</translation>
    </message>
    <message>
        <source>One quote after the other, all beside each other, and how they are scored.</source>
        <translation>逐份查看、全部并列，以及各报价的评分。</translation>
    </message>
    <message>
        <source>Views of a quote</source>
        <translation>单份报价视图</translation>
    </message>
    <message>
        <source>What was found, the price, the lines, the promises and the terms of the selected quote.</source>
        <translation>所选报价的问题项、价格、报价行、承诺和条款。</translation>
    </message>
    <message>
        <source>All quotes beside each other</source>
        <translation>全部报价并列对比</translation>
    </message>
    <message>
        <source>One row for each fact, one column for each quote.</source>
        <translation>每项内容一行，每份报价一列。</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>逐份查看</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并列对比</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>评分项</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No quote is in this plan yet.</source>
        <translation>此规划中还没有报价。</translation>
    </message>
    <message>
        <source>Put in what vendors offer. Each quote is held against the plan and the market: whether the model fits and runs as promised, what is missing, what it costs for the same scope, and what to ask the vendor.</source>
        <translation>请录入供应商的报价。每份报价都会与规划和市场对照：模型能否放下并按承诺运行、缺少什么、同口径价格是多少，以及应向供应商询问什么。</translation>
    </message>
    <message>
        <source>&amp;Type in a quote</source>
        <translation>手动录入报价(&amp;T)</translation>
    </message>
    <message>
        <source>Begins an empty quote, whose lines and terms you type in.</source>
        <translation>新建一份空白报价，手动填写报价行和条款。</translation>
    </message>
    <message>
        <source>&amp;Paste a quote</source>
        <translation>粘贴报价(&amp;P)</translation>
    </message>
    <message>
        <source>Reads the cells that were copied in a spreadsheet as a quote.</source>
        <translation>将电子表格中复制的单元格读取为一份报价。</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>One row for each quote. The selected one is shown beside the list.</source>
        <translation>每份报价一行。所选报价显示在列表旁。</translation>
    </message>
    <message>
        <source>Paste quote</source>
        <translation>粘贴报价</translation>
    </message>
    <message>
        <source>Reads the cells that were copied in a spreadsheet as another quote.</source>
        <translation>将电子表格中复制的单元格读取为另一份报价。</translation>
    </message>
    <message>
        <source>&amp;Add quote</source>
        <translation>添加报价(&amp;A)</translation>
    </message>
    <message>
        <source>Dupli&amp;cate</source>
        <translation>创建副本(&amp;C)</translation>
    </message>
    <message>
        <source>Adds a copy of the selected quote, to see what a change would do.</source>
        <translation>添加所选报价的副本，以便查看改动的影响。</translation>
    </message>
    <message>
        <source>Remove quote</source>
        <translation>移除报价</translation>
    </message>
    <message>
        <source>Takes the selected quote out of the plan, with its scores.</source>
        <translation>将所选报价连同其评分从规划中移除。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题项</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>报价行</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>部署包</translation>
    </message>
    <message>
        <source>Add a quote</source>
        <translation>添加报价</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>谈判</translation>
    </message>
</context>
<context>
    <name>sizewright::ReportPage</name>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>The report exactly as it will be exported.</source>
        <translation>与导出结果完全一致的报告。</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>The report can be in another language than the window.</source>
        <translation>报告语言可以与界面语言不同。</translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation>导出 PDF(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the report as a searchable A4 PDF with bookmarks.</source>
        <translation>将报告导出为可搜索、带书签的 A4 PDF。</translation>
    </message>
    <message>
        <source>&amp;Language of the report</source>
        <translation>报告语言(&amp;L)</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>页数：%1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The report was not exported.</source>
        <translation>未能导出报告。</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
</context>
<context>
    <name>sizewright::ScenarioPage</name>
    <message>
        <source>%1 (%2 B, %3 B active)</source>
        <translation>%1（%2B，激活 %3B）</translation>
    </message>
    <message>
        <source>%1 (%2 B)</source>
        <translation>%1（%2B）</translation>
    </message>
    <message>
        <source>Purpose and model</source>
        <translation>用途与模型</translation>
    </message>
    <message>
        <source>Plan&apos;s na&amp;me</source>
        <translation>规划名称(&amp;M)</translation>
    </message>
    <message>
        <source>Stands in the window&apos;s title and on the report&apos;s first page.</source>
        <translation>显示在窗口标题和报告首页。</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>用途(&amp;P)</translation>
    </message>
    <message>
        <source>Mode&amp;l</source>
        <translation>模型(&amp;L)</translation>
    </message>
    <message>
        <source>The model that must run, with its size in billions of parameters. Shapes come from the makers&apos; own configuration files.</source>
        <translation>需要运行的模型，规模以十亿参数（B）计。模型结构取自厂商自己的配置文件。</translation>
    </message>
    <message>
        <source>E&amp;xact: the maker&apos;s own file</source>
        <translation>原版：厂商原始权重文件(&amp;X)</translation>
    </message>
    <message>
        <source>Only the checkpoint as published. Nothing is lost, and most memory is needed.</source>
        <translation>只用官方发布的权重。没有质量损失，占用内存最多。</translation>
    </message>
    <message>
        <source>&amp;Good: quantised to about 4 to 8 bits</source>
        <translation>良好：量化到约 4–8 位(&amp;G)</translation>
    </message>
    <message>
        <source>Formats whose published benchmarks keep nearly all of the native score.</source>
        <translation>公开评测中几乎保持原版得分的格式。</translation>
    </message>
    <message>
        <source>St&amp;rong: quantised to about 2 to 3 bits</source>
        <translation>强量化：量化到约 2–3 位(&amp;R)</translation>
    </message>
    <message>
        <source>Also formats with a measurable loss, in exchange for a fraction of the memory.</source>
        <translation>也接受有可测损失的格式，换取大幅降低的内存占用。</translation>
    </message>
    <message>
        <source>&amp;Distill: a small model taught by the large one</source>
        <translation>蒸馏：由大模型训练出的小模型(&amp;D)</translation>
    </message>
    <message>
        <source>Also distilled models. They are other models with other abilities, and run on small machines.</source>
        <translation>也接受蒸馏模型。它们是另外的模型，能力不同，可在小型机器上运行。</translation>
    </message>
    <message>
        <source>How much of the quality must remain?</source>
        <translation>需要保留多少质量？</translation>
    </message>
    <message>
        <source>Source: published pairs of native and quantised scores, in the catalog&apos;s weight formats.</source>
        <translation>来源：公开的原版与量化版对比得分，见产品目录的权重格式。</translation>
    </message>
    <message>
        <source>Change quality</source>
        <translation>更改质量要求</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>单个请求</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>输入(&amp;I)</translation>
    </message>
    <message>
        <source>Tokens that a typical request sends: question, history and documents.</source>
        <translation>典型请求发送的 token 数：问题、历史对话和文档。</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>思考(&amp;T)</translation>
    </message>
    <message>
        <source>Tokens that a thinking model writes before its answer. They are computed and waited for like the answer.</source>
        <translation>思考模型在回答前生成的 token 数。与回答一样需要计算和等待。</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>回答(&amp;A)</translation>
    </message>
    <message>
        <source>Tokens of the answer that the user reads.</source>
        <translation>用户读到的回答的 token 数。</translation>
    </message>
    <message>
        <source>L&amp;ongest context</source>
        <translation>最长上下文(&amp;O)</translation>
    </message>
    <message>
        <source>Input and output of the longest request that must still fit into memory, in tokens.</source>
        <translation>必须能放入内存的最长请求，输入与输出合计，以 token 计。</translation>
    </message>
    <message>
        <source>Already in the &amp;cache</source>
        <translation>已在缓存中(&amp;C)</translation>
    </message>
    <message>
        <source>Share of the input that the server has computed before: system prompts, shared documents, earlier turns.</source>
        <translation>服务器此前已计算过的输入占比：系统提示词、共享文档和前几轮对话。</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>What must hold besides</source>
        <translation>其他必须满足的条件</translation>
    </message>
    <message>
        <source>The data must sta&amp;y inside the organisation</source>
        <translation>数据不得离开本单位(&amp;Y)</translation>
    </message>
    <message>
        <source>Rules out the API and public rental as a choice. They stay in the plan as a price comparison.</source>
        <translation>不再把 API 和公有云租用作为备选，仅在规划中保留作价格对比。</translation>
    </message>
    <message>
        <source>Tokens are pieces of words: 1,000 tokens are about 750 English words or 1,500 Chinese characters.</source>
        <translation>token 是文本的切分单位：1,000 token 约合 1,500 个汉字或 750 个英文单词。</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>QLoRA: adapters beside 4-bit weights</source>
        <translation>QLoRA：适配器加 4 位权重</translation>
    </message>
    <message>
        <source>LoRA: adapters beside 16-bit weights</source>
        <translation>LoRA：适配器加 16 位权重</translation>
    </message>
    <message>
        <source>Full: every weight</source>
        <translation>全参数：训练全部权重</translation>
    </message>
    <message>
        <source>Fine-t&amp;uning</source>
        <translation>微调(&amp;U)</translation>
    </message>
    <message>
        <source>How the machines must be able to train the model while they do not serve it. Rules out devices whose software does not have the method or whose memory is too small. Source: the training stacks of the catalog.</source>
        <translation>机器在不提供服务时须能以何种方式训练模型。软件不支持该方法或内存不足的设备将被排除。来源：产品目录中的训练软件栈。</translation>
    </message>
    <message>
        <source>A kind of use with measured request sizes and usual service levels. Choosing one fills in the fields of this page and the next; the budget stays as it is, but for limits of the site that the use brings along.</source>
        <translation>带有实测请求规模和常用服务水平的使用场景。选择后会填写本页和下一页的字段；预算保持不变，但会带入该场景对场地的限制。</translation>
    </message>
    <message>
        <source>Also other models that score as &amp;well</source>
        <translation>也考虑得分相当的其他模型(&amp;W)</translation>
    </message>
    <message>
        <source>Proposes every model of the catalog, distills among them, whose published scores reach the share below of the chosen model&apos;s on each benchmark that compares, and judges formats by their measured loss where one is published. Source: the catalog&apos;s published quality.</source>
        <translation>推荐产品目录中所有公开得分在每项可比基准测试上均达到所选模型得分下列比例的模型（含蒸馏模型），并在有公开数据时按实测损失评判格式。来源：产品目录中的公开质量数据。</translation>
    </message>
    <message>
        <source>At least this share of its scores</source>
        <translation>至少达到其得分的比例</translation>
    </message>
    <message>
        <source>Of the chosen model&apos;s score, on every benchmark that compares. Differences that a repetition could turn around count as reached.</source>
        <translation>相对所选模型的得分，在每项可比基准测试上。重测即可能逆转的差异视为达到。</translation>
    </message>
    <message>
        <source>On at least so many benchmar&amp;ks</source>
        <translation>至少比较的基准测试数(&amp;K)</translation>
    </message>
    <message>
        <source>Benchmarks that both models published under settings that compare. With fewer a model is not proposed, however well it scores.</source>
        <translation>两个模型均在可比设置下公布了结果的基准测试。数量不足时，无论得分多高都不推荐该模型。</translation>
    </message>
</context>
<context>
    <name>sizewright::ScoresModel</name>
    <message>
        <source>not judged</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>met</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>Score a quote</source>
        <translation>为报价评分</translation>
    </message>
    <message>
        <source>A score is a number from 0 to 10.</source>
        <translation>评分须为 0 至 10 的数字。</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Points of 1,000</source>
        <translation>得分（满分 1,000）</translation>
    </message>
    <message>
        <source>Who quotes.</source>
        <translation>报价方。</translation>
    </message>
    <message>
        <source>Sum of weight times score, on a scale of 1,000; nothing as long as a score is missing.</source>
        <translation>权重乘以评分之和，折算为 1,000 分制；尚缺评分时为空。</translation>
    </message>
    <message>
        <source>Must be met.</source>
        <translation>必须满足。</translation>
    </message>
    <message>
        <source>A score from 0 to 10; empty: not judged yet.</source>
        <translation>0 至 10 的评分；留空表示尚未评分。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>score: what it means</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Give a reason</source>
        <translation>填写理由</translation>
    </message>
</context>
<context>
    <name>sizewright::ScoresView</name>
    <message>
        <source>Scores of the quotes</source>
        <translation>各报价的评分</translation>
    </message>
    <message>
        <source>One row for each quote, one column for each criterion: a score from 0 to 10. The heads of the columns say what scores mean. F2 or typing edits a cell.</source>
        <translation>每份报价一行，每个评分项一列：0 至 10 的评分。评分的含义见列标题。按 F2 或直接输入即可编辑单元格。</translation>
    </message>
    <message>
        <source>Reason for the score</source>
        <translation>评分理由</translation>
    </message>
    <message>
        <source>Why the selected quote gets this score for this criterion; it goes into the report.</source>
        <translation>所选报价在该评分项上得到此评分的理由；将写入报告。</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>理由(&amp;N)</translation>
    </message>
    <message>
        <source>There is nothing to score by yet: put criteria in first, under “Criteria”.</source>
        <translation>尚无评分依据：请先在“评分项”中添加评分项。</translation>
    </message>
    <message>
        <source>Select a score to give its reason.</source>
        <translation>选择一项评分以填写理由。</translation>
    </message>
</context>
<context>
    <name>sizewright::ScoringResultView</name>
    <message>
        <source>Order of the quotes</source>
        <translation>报价排序</translation>
    </message>
    <message>
        <source>The quotes in order under the chosen rule, and those that take no part with the reason.</source>
        <translation>按所选规则排列的报价，以及不参与排序的报价及原因。</translation>
    </message>
    <message>
        <source>Who wins under which rule</source>
        <translation>各规则下的优胜者</translation>
    </message>
    <message>
        <source>Every rule over the same quotes: who wins, whether ten points of weight change that, and which orders hang on a third bid.</source>
        <translation>对同一批报价套用每种规则：谁胜出、权重变动十个百分点是否改变结果，以及哪些排序取决于第三份报价。</translation>
    </message>
    <message>
        <source>The quotes are being checked.</source>
        <translation>正在检查各报价。</translation>
    </message>
</context>
<context>
    <name>sizewright::ScoringRulesForm</name>
    <message>
        <source>Change %1</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>Ru&amp;le</source>
        <translation>规则(&amp;L)</translation>
    </message>
    <message>
        <source>By which rule quotes are put in order. The table beside says who would win under each.</source>
        <translation>报价排序所依据的规则。旁边的表列出各规则下的优胜者。</translation>
    </message>
    <message>
        <source>%1: “%2” is no number as this language writes it.</source>
        <translation>%1：“%2”不是按当前语言书写的数字。</translation>
    </message>
    <message>
        <source>Within the corridor</source>
        <translation>入围区间内</translation>
    </message>
    <message>
        <source>What decides among bids within the corridor, as the tender announces.</source>
        <translation>入围区间内的报价按招标文件公布的哪项标准决定。</translation>
    </message>
    <message>
        <source>most points</source>
        <translation>得分最高</translation>
    </message>
    <message>
        <source>lowest price</source>
        <translation>价格最低</translation>
    </message>
    <message>
        <source>Weight of the price, %</source>
        <translation>价格权重（%）</translation>
    </message>
    <message>
        <source>Share of the price in the score, from 0 to 100; quality has the rest.</source>
        <translation>价格在评分中的比重，0 至 100；其余为质量。</translation>
    </message>
    <message>
        <source>Government tender</source>
        <translation>政府采购</translation>
    </message>
    <message>
        <source>Chinese government tenders hold prices against the lowest one only.</source>
        <translation>中国政府采购只以最低价为评标基准价。</translation>
    </message>
    <message>
        <source>Preference of domestic goods, %</source>
        <translation>本国产品优惠（%）</translation>
    </message>
    <message>
        <source>Qualifying quotes are evaluated at so much less, from 0 to 100; the contract keeps the price.</source>
        <translation>符合条件的报价按此比例扣减后参与评审，0 至 100；合同价不变。</translation>
    </message>
    <message>
        <source>Factor K</source>
        <translation>系数 K</translation>
    </message>
    <message>
        <source>The average price times K is what prices are held against; above 0 and up to 2.</source>
        <translation>平均价乘以 K 即评标基准价；大于 0，最高为 2。</translation>
    </message>
    <message>
        <source>Points off for each % above</source>
        <translation>每高 1% 扣分</translation>
    </message>
    <message>
        <source>Of 100 points, for each per cent above what prices are held against.</source>
        <translation>满分 100 分，每高于评标基准价 1% 扣减的分数。</translation>
    </message>
    <message>
        <source>Points off for each % below</source>
        <translation>每低 1% 扣分</translation>
    </message>
    <message>
        <source>Of 100 points, for each per cent below what prices are held against.</source>
        <translation>满分 100 分，每低于评标基准价 1% 扣减的分数。</translation>
    </message>
    <message>
        <source>Factor of the ratio</source>
        <translation>比值系数</translation>
    </message>
    <message>
        <source>Points divided by price are multiplied by this, to be readable; it changes no order.</source>
        <translation>得分除以价格后乘以该系数以便阅读；不改变排序。</translation>
    </message>
    <message>
        <source>Corridor, %</source>
        <translation>入围区间（%）</translation>
    </message>
    <message>
        <source>Bids so far below the best ratio stay in the choice; from 0 to 10.</source>
        <translation>比值低于最优值不超过此幅度的报价仍可入选；0 至 10。</translation>
    </message>
    <message>
        <source>Least points</source>
        <translation>最低得分</translation>
    </message>
    <message>
        <source>A quote with fewer points of quality is out; from 0 to 1,000.</source>
        <translation>质量得分低于此值的报价被淘汰；0 至 1,000。</translation>
    </message>
    <message>
        <source>Prices for the same scope</source>
        <translation>同口径价格</translation>
    </message>
    <message>
        <source>Compares prices with what is missing added; else prices as quoted are compared.</source>
        <translation>比较补足缺项后的价格；否则比较原报价。</translation>
    </message>
</context>
<context>
    <name>sizewright::SelectionEditor</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only the checked</source>
        <translation>仅勾选项</translation>
    </message>
    <message>
        <source>All but the checked</source>
        <translation>除勾选项外的全部</translation>
    </message>
    <message>
        <source>%1: list</source>
        <translation>%1：列表</translation>
    </message>
    <message>
        <source>The space bar checks a line.</source>
        <translation>按空格键勾选一行。</translation>
    </message>
</context>
<context>
    <name>sizewright::SheetModel</name>
    <message>
        <source>The header of the table.</source>
        <translation>表格的表头。</translation>
    </message>
    <message>
        <source>A line of the quote.</source>
        <translation>报价行。</translation>
    </message>
    <message>
        <source>No line of the quote.</source>
        <translation>不是报价行。</translation>
    </message>
</context>
<context>
    <name>sizewright::SpeedView</name>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Whose speed is shown: each family&apos;s best option or nearest miss, and the one that was selected in the comparison.</source>
        <translation>显示哪个方案的速度：各技术路线的最佳方案或最接近达标的方案，以及在对比中选中的方案。</translation>
    </message>
    <message>
        <source>Requests in flight</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>The number of requests for which the figure below is explained. A click on a chart chooses it too.</source>
        <translation>下方数值所针对的请求数。也可点击图表选择。</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>The figure whose formula and sources are shown below.</source>
        <translation>下方显示其公式和来源的指标。</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>数值由来</translation>
    </message>
    <message>
        <source>at requests</source>
        <translation>并发请求数</translation>
    </message>
    <message>
        <source>No published measurement of this model, device and engine is known.</source>
        <translation>未见该模型、设备和推理引擎组合的公开实测数据。</translation>
    </message>
    <message>
        <source>No option of this plan has a speed that can be predicted.</source>
        <translation>本规划没有可预测速度的方案。</translation>
    </message>
</context>
<context>
    <name>sizewright::StartPage</name>
    <message>
        <source>%1 tokens in, %2 out, %3 each</source>
        <translation>输入 %1，输出 %2 token，每人 %3</translation>
    </message>
    <message>
        <source>What do you need to run?</source>
        <translation>您需要运行什么？</translation>
    </message>
    <message>
        <source>Choose the use that comes closest. Everything can be changed on the next three pages.</source>
        <translation>请选择最接近的用途。所有内容都可以在随后的三页中修改。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Opens a plan that was saved before. A file can also be dropped on the window.</source>
        <translation>打开以前保存的规划。也可以把文件拖放到窗口中。</translation>
    </message>
    <message>
        <source>&amp;Samples</source>
        <translation>示例(&amp;S)</translation>
    </message>
    <message>
        <source>Finished plans to look at. They open as copies, so nothing can be spoiled.</source>
        <translation>可供参考的完整规划。以副本方式打开，不会改动原文件。</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Plans that you save or open appear here.</source>
        <translation>保存或打开过的规划会显示在这里。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Opens this plan from its file:</source>
        <translation>从以下文件打开该规划：</translation>
    </message>
    <message>
        <source>Check a &amp;claim</source>
        <translation>核实说法(&amp;C)</translation>
    </message>
    <message>
        <source>Looks up what articles and vendors say about local DeepSeek hardware, and what is right.</source>
        <translation>查询文章和厂商关于本地部署 DeepSeek 硬件的说法，以及正确情况。</translation>
    </message>
    <message>
        <source>Hard&amp;ware in hand</source>
        <translation>现有硬件(&amp;W)</translation>
    </message>
    <message>
        <source>Says what machines that are there already can do: which models, for how many users, how fast.</source>
        <translation>说明现有机器能做什么：运行哪些模型、供多少用户使用、速度多快。</translation>
    </message>
</context>
<context>
    <name>sizewright::TemplateCard</name>
    <message>
        <source>Starts a new plan that is filled in for this use.</source>
        <translation>新建规划，并按此用途预先填好。</translation>
    </message>
</context>
<context>
    <name>sizewright::UncertaintyView</name>
    <message>
        <source>Whose figures are shown: each family&apos;s best option or nearest miss, and the one that was selected in the comparison.</source>
        <translation>显示谁的数字：各类的最佳方案或最接近的方案，以及在比较中选中的方案。</translation>
    </message>
    <message>
        <source>&amp;Memory prices rise again</source>
        <translation>内存再次涨价(&amp;M)</translation>
    </message>
    <message>
        <source>Memory prices rise again</source>
        <translation>内存再次涨价</translation>
    </message>
    <message>
        <source>Multiplies the prices of memory modules, disks and Macs by what they rose in 2025 and 2026, with the sources in the report. Accelerators and complete servers keep their price: no source says what memory is of it.</source>
        <translation>将内存条、硬盘和 Mac 的价格乘以其在 2025 和 2026 年的涨幅，来源见报告。加速器和整机保持原价：没有来源说明其中内存所占比例。</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>How sure the figures are</source>
        <translation>数字有多可靠</translation>
    </message>
    <message>
        <source>Half of all draws lie below the 50 % point, one in ten below the 10 % point and one in ten above the 90 % point. Every range of prices and speeds counts as an 80 % band; the same item costs the same in all options.</source>
        <translation>一半的抽样低于 50% 分位点，十分之一低于 10% 分位点，十分之一高于 90% 分位点。所有价格与速度区间均视为 80% 区间；同一物料在所有方案中价格相同。</translation>
    </message>
    <message>
        <source>No option of this plan has a speed and a price that can be predicted.</source>
        <translation>此规划中没有任何方案的速度和价格可以预测。</translation>
    </message>
    <message>
        <source>How sure this option is cannot be worked out.</source>
        <translation>无法计算该方案的可靠程度。</translation>
    </message>
</context>
<context>
    <name>sizewright::WizardView</name>
    <message>
        <source>1  Scenario</source>
        <translation>1  场景</translation>
    </message>
    <message>
        <source>What is to run: purpose, model, quality and the shape of a request.</source>
        <translation>要运行什么：用途、模型、质量和请求长度。</translation>
    </message>
    <message>
        <source>2  Concurrency</source>
        <translation>2  并发</translation>
    </message>
    <message>
        <source>For how many people, how fast, and in which hours.</source>
        <translation>供多少人使用、速度多快、在哪些时段。</translation>
    </message>
    <message>
        <source>3  Budget</source>
        <translation>3  预算</translation>
    </message>
    <message>
        <source>What it may cost, where it stands and what may be bought.</source>
        <translation>可花多少钱、放在哪里、允许采购什么。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Returns to the question before, or to the start page.</source>
        <translation>返回上一个问题，或返回起始页。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Goes on to the next of the three questions.</source>
        <translation>进入三个问题中的下一个。</translation>
    </message>
    <message>
        <source>&amp;Show the plan</source>
        <translation>查看规划(&amp;S)</translation>
    </message>
    <message>
        <source>Opens the comparison of all options. The questions can be changed there at any time.</source>
        <translation>打开全部方案的对比。在那里可随时修改各个问题的答案。</translation>
    </message>
</context>
<context>
    <name>sizewright::WorkspacePage</name>
    <message>
        <source>Views of the plan</source>
        <translation>规划视图</translation>
    </message>
    <message>
        <source>Different views of the same plan; they all follow every change.</source>
        <translation>同一规划的不同视图，随每次更改同步更新。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>显存</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Edit &amp;inputs…</source>
        <translation>修改输入(&amp;I)…</translation>
    </message>
    <message>
        <source>Goes back to the three pages of questions. The plan follows every change.</source>
        <translation>返回三个问题页。规划随每次更改更新。</translation>
    </message>
    <message>
        <source>The plan is being computed.</source>
        <translation>正在计算规划。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>优化手段</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>扩容</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>逐年</translation>
    </message>
    <message>
        <source>Views of the cost</source>
        <translation>成本视图</translation>
    </message>
    <message>
        <source>The ways side by side over time, and one option year by year, per token and against other ways.</source>
        <translation>各种方式随时间的并列对比，以及单个方案逐年、按每 token 和相对其他方式的成本。</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>报价(&amp;Q)</translation>
    </message>
</context>
</TS>
