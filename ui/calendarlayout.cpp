#include "ui/calendarlayout.h"
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

QString clockText(int minute) { return u"%1:%2"_s.arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0')); }

QList<CalendarLane> lanesOf(const QList<CalendarBlock> &blocks)
{
    QList<CalendarLane> lanes(blocks.size());
    QList<qsizetype> order(blocks.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](qsizetype i) { return std::pair(blocks.at(i).column, blocks.at(i).from); });
    QList<qsizetype> together; // those that hang together by overlapping
    QList<int> ends;           // of each lane
    int until = -1, column = -1;
    const auto close = [&] {
        for (const qsizetype i : std::as_const(together)) lanes[i].of = static_cast<int>(ends.size());
        together.clear();
        ends.clear();
        until = -1;
    };
    for (const qsizetype i : std::as_const(order)) {
        const CalendarBlock &block = blocks.at(i);
        if (block.column != column || block.from >= until) close();
        column = block.column;
        qsizetype lane = 0;
        while (lane < ends.size() && ends.at(lane) > block.from) ++lane;
        if (lane == ends.size()) ends << 0;
        ends[lane] = block.from + block.minutes;
        until = std::max(until, ends.at(lane));
        lanes[i].lane = static_cast<int>(lane);
        together << i;
    }
    close();
    return lanes;
}

QRect CalendarGeometry::rect(const CalendarBlock &block, const CalendarLane &lane) const
{
    const QRect all = rect(block.column, block.from, block.minutes).adjusted(2, 1, -3, -1);
    const int width = all.width() / std::max(1, lane.of);
    return {all.x() + lane.lane * width, all.y(), width - (lane.of > 1 ? 1 : 0), std::max(all.height(), quarter)};
}
