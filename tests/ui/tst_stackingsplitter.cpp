#include "ui/stackingsplitter.h"
#include <QLabel>
#include <QtTest>

class TstStackingSplitter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parts = std::make_unique<StackingSplitter>();
        for (int i = 0; i < 3; ++i) {
            auto *part = new QLabel;
            part->setMinimumSize(200 + 50 * i, 40);
            m_parts->addWidget(part);
        }
        m_parts->setHandleWidth(5);
        m_parts->show();
    }

    void besideWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("shown");
        QTest::addColumn<Qt::Orientation>("expected");
        QTest::newRow("three, just enough") << 760 << 3 << Qt::Horizontal;
        QTest::newRow("three, too little") << 759 << 3 << Qt::Vertical;
        QTest::newRow("two, just enough") << 455 << 2 << Qt::Horizontal;
        QTest::newRow("two, too little") << 454 << 2 << Qt::Vertical;
        QTest::newRow("one") << 300 << 1 << Qt::Horizontal;
    }
    void besideWhereThereIsRoom()
    {
        QFETCH(int, width);
        QFETCH(int, shown);
        QFETCH(Qt::Orientation, expected);
        for (int i = 0; i < 3; ++i) m_parts->widget(i)->setVisible(i < shown);
        m_parts->resize(width, 400);
        QTRY_COMPARE(m_parts->orientation(), expected);
        for (int i = 0; i < shown; ++i) QVERIFY(m_parts->widget(i)->geometry().right() < width);
    }

    void aPartThatIsShownLaterNeedsRoomToo()
    {
        m_parts->widget(2)->hide();
        m_parts->resize(500, 400);
        QTRY_COMPARE(m_parts->orientation(), Qt::Horizontal);
        m_parts->widget(2)->show();
        QTRY_COMPARE(m_parts->orientation(), Qt::Vertical);
        m_parts->widget(2)->hide();
        QTRY_COMPARE(m_parts->orientation(), Qt::Horizontal);
    }

    void itMayBecomeAsNarrowAsItsWidestPart() { QCOMPARE(m_parts->minimumSizeHint().width(), 300); }

    void largeTextStacks()
    {
        StackingSplitter parts(40);
        parts.addWidget(new QLabel);
        parts.addWidget(new QLabel);
        parts.resize(40 * parts.fontMetrics().averageCharWidth(), 200);
        parts.show();
        QTRY_COMPARE(parts.orientation(), Qt::Horizontal);
        QFont large = parts.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        parts.setFont(large);
        parts.resize(parts.width() - 1, 200);
        QTRY_COMPARE(parts.orientation(), Qt::Vertical);
    }

private:
    std::unique_ptr<StackingSplitter> m_parts;
};

QTEST_MAIN(TstStackingSplitter)
#include "tst_stackingsplitter.moc"
