// SPDX-FileCopyrightText: 2026 The Sizewright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include <array>
#include <cmath>

#include "core/memory/layer_placement.h"
#include "tests/support/core_deployment.h"

using namespace sizewright;
using namespace sizewright::test;

namespace {

constexpr double kGiB = 1024.0 * 1024 * 1024;

LayerPlacement placed(Deployed& d, std::initializer_list<DeviceGroup> groups, double ramGiB, Load load = {8192, 1})
{
    if (ramGiB > 0)
        d.deployment.host.memory = capacityOf(ramGiB * kGiB);
    return placeLayers(*shippedCatalog(), d.deployment, d.profile, std::span(groups.begin(), groups.size()), load).value();
}

}  // namespace

class TestLayerPlacement : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void layersAndTheRestSumToTheModel();
    void aCardOf24GigabytesTakesSevenToTenLayersOfR1();
    void nothingIsLostBetweenDevicesAndHost();
    void largerDevicesTakeMoreLayers();
    void theHeadFollowsTheLastLayer();
    void hostMemoryDecidesWhatIsLeft();
    void moreContextNeverPutsMoreLayersOnDevices();
};

void TestLayerPlacement::initTestCase()
{
    QVERIFY2(shippedCatalog(), why(shippedCatalog()));
}

void TestLayerPlacement::layersAndTheRestSumToTheModel()
{
    const Catalog& c = *shippedCatalog();
    for (const char* id : {"deepseek-r1", "deepseek-v4-flash", "gpt-oss-120b", "qwen3-5-27b", "llama-4-maverick"}) {
        const Model& model = *c.model(id);
        const WeightFormat& format = *c.weightFormat(model.nativeFormat);
        const auto layers = layerWeights(c, model, format);
        const auto whole = weightBreakdown(c, model, format, false);
        QVERIFY2(layers && whole, id);
        QCOMPARE(layers->size(), std::size_t(model.layers));
        double sum = 0;
        for (const double layer : *layers)
            sum += layer;
        const Bytes outside = whole->of(TensorClass::Embedding) + whole->of(TensorClass::OutputHead) + whole->of(TensorClass::Vision) +
                              whole->of(TensorClass::Lookup);
        // The final norm belongs to no layer either: two or four bytes for each element.
        const double rest = double((whole->total() - outside).raw()) - sum;
        QVERIFY2(rest >= 0 && rest <= 4.0 * model.hidden, id);
    }
}

void TestLayerPlacement::aCardOf24GigabytesTakesSevenToTenLayersOfR1()
{
    // Unsloth's note on the 1.58-bit R1: 7 of 61 layers on a 24 GB card, with a margin of four layers.
    Deployed d("deepseek-r1", "ud-iq1_s", "llama-cpp", "rtx-4090-24gb");
    const LayerPlacement p = placed(d, {{d.deployment.device, 1}}, 256);
    QVERIFY(p.fits());
    QVERIFY2(p.layersOnDevices >= 7 && p.layersOnDevices <= 10, qPrintable(QString::number(p.layersOnDevices)));
    QCOMPARE(p.layersOnDevices + p.layersOnHost, 61);
    QVERIFY(!p.devices.front().head);
}

void TestLayerPlacement::nothingIsLostBetweenDevicesAndHost()
{
    const Accelerator* small = shippedCatalog()->accelerator("rtx-3090-24gb");
    const Accelerator* large = shippedCatalog()->accelerator("rtx-5090-32gb");
    Deployed d("deepseek-r1-distill-llama-70b", "q4_k_m", "llama-cpp", "rtx-3090-24gb");
    for (const int count : {0, 1, 2, 4}) {
        const std::array<DeviceGroup, 2> groups{{{small, count}, {large, 1}}};
        d.deployment.host.memory = capacityOf(128 * kGiB);
        const LayerPlacement p = placeLayers(*shippedCatalog(), d.deployment, d.profile, groups, {4096, 2}).value();
        double weights = double(p.host.weights.raw());
        double cache = double(p.host.kvCache.raw());
        int layers = p.layersOnHost;
        for (const LayerShare& share : p.devices) {
            QVERIFY(share.memory.total() <= share.memory.budget);
            weights += double(share.memory.weights.raw());
            cache += double(share.memory.kvCache.raw());
            layers += share.layers;
        }
        QCOMPARE(layers, 80);
        QVERIFY(std::abs(weights - double(d.profile.weights.total().raw())) < 4 * 8192 + 8);
        QVERIFY(std::abs(cache - d.profile.kv.bytesAt(4096) * 2) < 8);
    }
}

void TestLayerPlacement::largerDevicesTakeMoreLayers()
{
    const Accelerator* small = shippedCatalog()->accelerator("rtx-4090-24gb");
    const Accelerator* large = shippedCatalog()->accelerator("rtx-5090-32gb");
    Deployed d("llama-3-1-70b", "q4_k_m", "llama-cpp", "rtx-4090-24gb");
    const LayerPlacement p = placed(d, {{small, 1}, {large, 1}}, 0);
    QVERIFY(p.fits());
    QCOMPARE(p.layersOnHost, 0);
    QVERIFY(p.devices[1].layers > p.devices[0].layers);
    const auto full = [](const DeviceMemory& m) { return double(m.total().raw()) / double(m.budget.raw()); };
    QVERIFY(std::abs(full(p.devices[0].memory) - full(p.devices[1].memory)) < 0.06);
}

void TestLayerPlacement::theHeadFollowsTheLastLayer()
{
    Deployed d("qwen3-8b", "q8_0", "llama-cpp", "rtx-4090-24gb");
    const LayerPlacement all = placed(d, {{d.deployment.device, 1}}, 64);
    QVERIFY(all.devices.front().head);
    QCOMPARE(all.layersOnHost, 0);
    Deployed large("deepseek-r1", "q8_0", "llama-cpp", "rtx-4090-24gb");
    QVERIFY(!placed(large, {{large.deployment.device, 1}}, 1024).devices.front().head);
}

void TestLayerPlacement::hostMemoryDecidesWhatIsLeft()
{
    Deployed d("deepseek-r1", "q4_k_m", "llama-cpp", "rtx-4090-24gb");
    const LayerPlacement enough = placed(d, {{d.deployment.device, 1}}, 512);
    QVERIFY(enough.fits());
    const LayerPlacement less = placed(d, {{d.deployment.device, 1}}, 256);
    QCOMPARE(less.shortage, MemoryShortage::Host);
    QVERIFY(less.missing == enough.host.total() - capacityOf(256 * kGiB));
    d.deployment.host.memory.reset();
    QCOMPARE(placed(d, {{d.deployment.device, 1}}, 0).shortage, MemoryShortage::Unknown);
}

void TestLayerPlacement::moreContextNeverPutsMoreLayersOnDevices()
{
    Deployed d("deepseek-r1", "q4_k_m", "llama-cpp", "h100-sxm-80gb");
    int former = 61;
    for (double context = 512; context <= 131072; context *= 2) {
        const int layers = placed(d, {{d.deployment.device, 2}}, 512, {context, 1}).layersOnDevices;
        QVERIFY(layers <= former && layers > 0);
        former = layers;
    }
    QVERIFY(former < placed(d, {{d.deployment.device, 2}}, 512, {512, 1}).layersOnDevices);
}

SIZEWRIGHT_TEST(TestLayerPlacement)
#include "tst_layer_placement.moc"
