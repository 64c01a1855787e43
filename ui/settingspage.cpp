#include "ui/settingspage.h"
#include "ui/appearance.h"
#include "ui/setting.h"
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPrinterInfo>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {
QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    theme::enlarge(label, 1.25);
    label->setContentsMargins(0, 2 * theme::grid, 0, 0);
    return label;
}

// A turn of the wheel on the way down the page changes nothing.
class SteadyComboBox : public QComboBox {
protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};
} // namespace

SettingsPage::SettingsPage(QSettings &settings, Appearance &appearance, QWidget *parent)
    : Page(parent), m_settings(settings), m_appearance(appearance)
{
    auto *content = new QWidget;
    content->setMaximumWidth(760);
    auto *form = new QFormLayout(content);
    form->setContentsMargins(4 * theme::grid, 3 * theme::grid, 4 * theme::grid, 3 * theme::grid);
    form->setVerticalSpacing(theme::grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto *title = new QLabel(tr("Settings"));
    theme::enlarge(title, 1.6);
    form->addRow(title);
    auto *note = new QLabel(tr("These hold on this computer, as soon as you choose them."));
    note->setWordWrap(true);
    theme::makeQuiet(note);
    form->addRow(note);
    addAppearance(form);
    addPrinting(form);
    addLocking(form);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QComboBox *SettingsPage::choice(QFormLayout *form, const QString &label, const QString &hint, const QList<std::pair<QString, QVariant>> &choices,
                                const QVariant &current, const std::function<void(const QVariant &)> &onChosen)
{
    auto *box = new SteadyComboBox;
    for (const auto &[text, value] : choices) box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    box->setAccessibleName(QString(label).remove(u'&'));
    box->setAccessibleDescription(hint);
    connect(box, &QComboBox::activated, this, [box, onChosen] { onChosen(box->currentData()); });
    if (form->rowCount() == 3) setFirst(box); // under the heading, the note and the first title
    form->addRow(label, box);
    if (!hint.isEmpty()) {
        auto *below = new QLabel(hint);
        below->setWordWrap(true);
        theme::makeQuiet(below);
        form->addRow(QString(), below);
    }
    return box;
}

void SettingsPage::addAppearance(QFormLayout *form)
{
    form->addRow(heading(tr("Language and looks")));
    // A language is named in itself, so that who was left with the wrong one finds the way back.
    choice(form, tr("&Language"), tr("What you are typing stays."), {{tr("The computer's"), QString()}, {u"Italiano"_s, u"it"_s}, {u"English"_s, u"en"_s}},
           settings::language.in(m_settings), [this](const QVariant &code) {
               // Once the click is over: the page it came from is built anew.
               QMetaObject::invokeMethod(&m_appearance, [appearance = &m_appearance, code] { appearance->setLanguage(code.toString()); }, Qt::QueuedConnection);
           });
    QList<std::pair<QString, QVariant>> sizes;
    for (int percent = 100; percent <= 200; percent += 25) sizes << std::pair(tr("%1 %").arg(percent), QVariant(percent));
    QComboBox *size = choice(form, tr("&Text size"), tr("Also Ctrl+Plus and Ctrl+Minus, anywhere."), sizes, m_appearance.textSize(),
                             [this](const QVariant &percent) { m_appearance.setTextSize(percent.toInt()); });
    QComboBox *look = choice(form, tr("&Colours"), {}, {{tr("Light"), codeOf(Look::Light)}, {tr("Dark"), codeOf(Look::Dark)}, {tr("High contrast"), codeOf(Look::HighContrast)}},
                             codeOf(m_appearance.look()), [this](const QVariant &code) { m_appearance.setLook(lookOf(code.toString())); });
    connect(&m_appearance, &Appearance::changed, this, [this, size, look] {
        size->setCurrentIndex(size->findData(m_appearance.textSize()));
        look->setCurrentIndex(look->findData(codeOf(m_appearance.look())));
    });
}

void SettingsPage::addPrinting(QFormLayout *form)
{
    form->addRow(heading(tr("Printing")));
    QList<std::pair<QString, QVariant>> printers{{tr("The computer's usual one"), QString()}};
    for (const QString &name : QPrinterInfo::availablePrinterNames()) printers << std::pair(name, QVariant(name));
    const QString hint = printers.size() > 1 ? tr("Offered first; each print can still go to another.")
                                             : tr("No printer is set up on this computer. Prints can be kept as PDF files.");
    choice(form, tr("&Printer"), hint, printers, settings::printer.in(m_settings),
           [this](const QVariant &name) { settings::printer.set(m_settings, name.toString()); });
}

void SettingsPage::addLocking(QFormLayout *form)
{
    form->addRow(heading(tr("Safety")));
    QList<std::pair<QString, QVariant>> times;
    for (const int minutes : {2, 5, 10, 15, 30}) times << std::pair(tr("After %n minute(s)", nullptr, minutes), QVariant(minutes));
    choice(form, tr("Lock the &screen"), tr("When nobody touches the keyboard or the mouse. Ctrl+L locks at once."), times,
           settings::lockMinutes.in(m_settings), [this](const QVariant &minutes) {
               settings::lockMinutes.set(m_settings, minutes.toInt());
               Q_EMIT lockMinutesChanged(minutes.toInt());
           });
}
