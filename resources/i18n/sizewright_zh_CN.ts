<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
</TS>
