// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enumcode.h"
#include "core/base/result.h"
#include "ui/common/errortext.h"
#include "ui/common/linetext.h"
#include "ui/common/trilingualedit.h"
#include "ui/setup/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QWidget>

namespace pitchdesk {

/// A form over one record. Each field shows one part of it, and saves the whole record when it is left after a
/// change; a refusal stands beside its field, with what was typed still there. A newer snapshot leaves fields alone
/// that hold something unsaved.
template<typename T>
class RecordForm : public QWidget
{
public:
    using Done = std::function<void(const Status &)>;
    using Save = std::function<void(const T &record, Done done)>;

    explicit RecordForm(QWidget *parent = nullptr)
        : QWidget(parent)
        , m_layout(new QFormLayout(this))
    {
        m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
        m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setHorizontalSpacing(16);
        m_layout->setVerticalSpacing(12);
    }

    void setSave(Save save) { m_save = std::move(save); }
    [[nodiscard]] const T &record() const { return m_record; }
    [[nodiscard]] QFormLayout *rows() const { return m_layout; }

    /// Shows a record; one with another key takes every field, unsaved ones too.
    void load(const T &record)
    {
        const bool isOther = record.id != m_record.id;
        if (!isOther && m_pending > 0)
            return; // it was read before what is being saved: taking it would take that back
        m_record = record;
        for (const Binding &binding : m_bindings) {
            if (isOther) {
                binding.row->setDirty(false);
                binding.row->clearError();
            }
            if (!binding.row->isDirty())
                binding.show(m_record);
        }
    }
    void retranslate()
    {
        for (const Binding &binding : m_bindings)
            binding.row->retranslate();
    }
    /// Fills the combo boxes again from their lists, and shows the record's values in them.
    void refillOptions()
    {
        for (const Binding &binding : m_bindings) {
            binding.row->refillOptions();
            if (!binding.row->isDirty())
                binding.show(m_record);
        }
    }

    FormRow *addLine(Words label, const QString &name, QString T::*member)
    {
        auto *line = new QLineEdit;
        FormRow *row = add(std::move(label), name, line);
        row->watchLine(line);
        return bind(
            row, [=](const T &r) { showText(*line, r.*member); }, [=](T &r) { r.*member = line->text().trimmed(); });
    }
    FormRow *addText(Words label, const QString &name, QString T::*member)
    {
        auto *text = new QPlainTextEdit;
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 4 + 12);
        FormRow *row = add(std::move(label), name, text);
        row->watchText(text);
        return bind(
            row,
            [=](const T &r) {
                if (text->toPlainText() != r.*member)
                    text->setPlainText(r.*member);
            },
            [=](T &r) { r.*member = text->toPlainText().trimmed(); });
    }
    FormRow *addTrilingual(Words label, const QString &name, LocalizedText T::*member, TrilingualEdit::Shape shape)
    {
        auto *edit = new TrilingualEdit(shape);
        FormRow *row = add(std::move(label), name, edit);
        row->watchTrilingual(edit);
        return bind(
            row,
            [=](const T &r) {
                if (!edit->isModified())
                    edit->setText(r.*member);
            },
            [=](T &r) { r.*member = edit->text(); });
    }
    FormRow *addNumber(Words label, const QString &name, int T::*member, int minimum, int maximum)
    {
        auto *number = new QSpinBox;
        number->setRange(minimum, maximum);
        FormRow *row = add(std::move(label), name, number);
        row->watchNumber(number);
        return bind(
            row,
            [=](const T &r) {
                const QSignalBlocker blocker(number);
                number->setValue(r.*member);
            },
            [=](T &r) { r.*member = number->value(); });
    }
    FormRow *addCode(Words label, const QString &name, QString T::*member, FormOptions options)
    {
        auto *combo = new QComboBox;
        FormRow *row = add(std::move(label), name, combo);
        row->watchCombo(combo, std::move(options));
        return bind(
            row, [=](const T &r) { chooseValue(*combo, r.*member); },
            [=](T &r) { r.*member = combo->currentData().toString(); });
    }
    /// A choice among the values of an enumeration; `word` names one in the current language.
    template<typename Enum>
    FormRow *addEnum(Words label, const QString &name, Enum T::*member, QString (*word)(Enum))
    {
        auto *combo = new QComboBox;
        FormRow *row = add(std::move(label), name, combo);
        row->watchCombo(combo, [word] {
            std::vector<FormOption> options;
            for (const auto &entry : EnumCodes<Enum>::values)
                options.push_back({word(entry.value), QString(entry.code)});
            return options;
        });
        return bind(
            row, [=](const T &r) { chooseValue(*combo, codeOf(r.*member)); },
            [=](T &r) { r.*member = fromCode<Enum>(combo->currentData().toString()).value_or(r.*member); });
    }
    /// Any other editor; the caller has it watched.
    FormRow *addCustom(Words label, const QString &name, QWidget *editor, std::function<void(const T &)> show,
                       std::function<void(T &)> take)
    {
        return bind(add(std::move(label), name, editor), std::move(show), std::move(take));
    }

private:
    struct Binding {
        FormRow *row;
        std::function<void(const T &)> show;
        std::function<void(T &)> take;
    };

    FormRow *add(Words label, const QString &name, QWidget *editor)
    {
        auto *row = new FormRow(std::move(label), name, editor, this);
        // A label above its field has the whole width, and QFormLayout would break it early all the same.
        row->label()->setWordWrap(m_layout->rowWrapPolicy() != QFormLayout::WrapAllRows);
        m_layout->addRow(row->label(), row->field());
        return row;
    }
    FormRow *bind(FormRow *row, std::function<void(const T &)> show, std::function<void(T &)> take)
    {
        m_bindings.push_back({row, std::move(show), take});
        connect(row, &FormRow::committed, this, [this, row, take = std::move(take)] { commit(row, take); });
        return row;
    }
    void commit(FormRow *row, const std::function<void(T &)> &take)
    {
        T changed = m_record;
        take(changed);
        row->clearError();
        row->setDirty(false);
        if (changed == m_record || !m_save)
            return;
        const T former = std::exchange(m_record, changed);
        ++m_pending;
        m_save(changed, [form = QPointer(this), row, former](const Status &status) {
            if (form)
                --form->m_pending;
            if (status || !form)
                return;
            if (form->m_record.id == former.id) {
                form->m_record = former;
                row->setDirty(true);
                row->setError(errorText(status.error()));
            }
        });
    }

    QFormLayout *m_layout;
    std::vector<Binding> m_bindings;
    T m_record;
    int m_pending = 0; ///< saves that are under way
    Save m_save;
};

} // namespace pitchdesk
