#pragma once
#include <QWidget>
class QFormLayout;
class QSettings;
class QToolButton;

// Fields under a heading that folds them away and remembers it. A mistake within unfolds it.
class FoldingGroup : public QWidget {
    Q_OBJECT
public:
    // name: under which this machine remembers whether it is folded.
    FoldingGroup(const QString &title, const QString &name, QSettings &settings, bool folded, QWidget *parent = nullptr);

    QFormLayout *rows() const { return m_rows; }
    bool isFolded() const { return !m_open; }
    void setFolded(bool folded);
    // How many fields within hold something; said beside the heading.
    void setFilled(int fields);
    // To be called once its fields are in place.
    void watch();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:

    QString m_title;
    QString m_key;
    QSettings &m_settings;
    QToolButton *m_head;
    QWidget *m_body;
    QFormLayout *m_rows;
    bool m_open = true;
};
