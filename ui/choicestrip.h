#pragma once
#include <QWidget>
class FlowLayout;
class QLabel;
class QToolButton;

// A few answers side by side, each with the number key that picks it. Tab passes by all of them at once; the arrows go from
// one to the next, the space bar picks, too.
class ChoiceStrip : public QWidget {
    Q_OBJECT
public:
    enum class Pick { One, Several };
    ChoiceStrip(const QString &name, Pick pick, QWidget *parent = nullptr);

    // Codes and words, in order; what was chosen and is offered still stays chosen.
    void offer(const QList<std::pair<QString, QString>> &answers);
    void choose(const QStringList &codes);
    QStringList chosen() const;
    QString first() const { return chosen().value(0); }
    // The chosen answers, in words.
    QString words() const;
    void begin(); // takes the keyboard

Q_SIGNALS:
    void edited();
    void upAsked();
    void downAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle(qsizetype at);
    void goTo(qsizetype at);
    bool steered(int key);

    Pick m_pick;
    QLabel *m_name;
    QWidget *m_line;
    FlowLayout *m_flow;
    QList<QToolButton *> m_buttons;
    qsizetype m_current = 0;
};
