using ManifestScan.Model;

namespace ManifestScan.Ingest;

/// <summary>Headers of invented exports by language: three spellings of each column, for a manifest and for bookings.</summary>
static class GeneratedHeaders
{
    internal static IReadOnlyDictionary<string, (Field Field, string[] Texts)[]> Manifest { get; } = new Dictionary<string, (Field, string[])[]>
    {
        ["English"] =
        [
            (Field.FlightNumber, ["Flight No", "flight_number", "FLT"]),
            (Field.DepartureLocal, ["Departure Date", "dep_date", "Date"]),
            (Field.DepartureAirport, ["From", "departureAirport", "Origin"]),
            (Field.ArrivalAirport, ["To", "arrivalAirport", "Destination"]),
            (Field.Surname, ["Last Name", "surname", "Pax Surname"]),
            (Field.GivenNames, ["First Name", "given_names", "Name"]),
            (Field.BirthDate, ["DOB", "date_of_birth", "Birth date"]),
            (Field.DocumentNumber, ["Passport No", "document_number", "Doc No."]),
            (Field.RecordLocator, ["PNR", "record_locator", "Booking ref"]),
            (Field.Seat, ["Seat", "seat_no", "Seat number"]),
        ],
        ["Russian"] =
        [
            (Field.FlightNumber, ["Рейс", "Номер рейса", "№ рейса"]),
            (Field.DepartureLocal, ["Дата вылета", "Дата рейса", "Дата"]),
            (Field.DepartureAirport, ["Откуда", "Пункт отправления", "А/п вылета"]),
            (Field.ArrivalAirport, ["Куда", "Пункт назначения", "А/п прилёта"]),
            (Field.Surname, ["Фамилия", "Фам.", "Фамилия пассажира"]),
            (Field.GivenNames, ["Имя", "Имя", "Имя пассажира"]),
            (Field.BirthDate, ["Дата рождения", "Д.р.", "Дата рожд."]),
            (Field.DocumentNumber, ["Номер документа", "Паспорт", "Серия и номер"]),
            (Field.RecordLocator, ["Номер брони", "PNR", "Код брони"]),
            (Field.Seat, ["Место", "Место", "Номер места"]),
        ],
        ["Abbreviated"] =
        [
            (Field.FlightNumber, ["FLT_NO", "FLT_NBR", "FltNum"]),
            (Field.DepartureLocal, ["FLT_DT", "DEP_DTE", "DepDt"]),
            (Field.DepartureAirport, ["DEP_STN", "ORG_STN", "BoardPt"]),
            (Field.ArrivalAirport, ["ARR_STN", "DST_STN", "OffPt"]),
            (Field.Surname, ["PAX_LST_NM", "LNAME", "PaxLastNm"]),
            (Field.GivenNames, ["PAX_FST_NM", "FNAME", "PaxFirstNm"]),
            (Field.BirthDate, ["BRTH_DT", "PAX_DOB", "BirthDte"]),
            (Field.DocumentNumber, ["DOC_NBR", "PSPT_NO", "DocNum"]),
            (Field.RecordLocator, ["REC_LOC", "BKG_REF", "PnrLoc"]),
            (Field.Seat, ["SEAT_NBR", "SEAT_NO", "SeatNbr"]),
        ],
        ["German"] =
        [
            (Field.FlightNumber, ["Flugnummer", "Flugnr.", "Flug-Nr."]),
            (Field.DepartureLocal, ["Abflugdatum", "Flugdatum", "Reisedatum"]),
            (Field.DepartureAirport, ["Von", "Abflughafen", "Startflughafen"]),
            (Field.ArrivalAirport, ["Nach", "Zielflughafen", "Ankunftsflughafen"]),
            (Field.Surname, ["Nachname", "Familienname", "Passagier Nachname"]),
            (Field.GivenNames, ["Vorname", "Vornamen", "Passagier Vorname"]),
            (Field.BirthDate, ["Geburtsdatum", "Geb.-Datum", "Geboren am"]),
            (Field.DocumentNumber, ["Ausweisnummer", "Reisepassnummer", "Dokumentennummer"]),
            (Field.RecordLocator, ["Buchungscode", "Buchungsnummer", "Buchungsreferenz"]),
            (Field.Seat, ["Sitz", "Sitzplatz", "Sitzplatznummer"]),
        ],
        ["French"] =
        [
            (Field.FlightNumber, ["N° de vol", "Vol", "Numéro vol"]),
            (Field.DepartureLocal, ["Date de départ", "Date du vol", "Départ"]),
            (Field.DepartureAirport, ["Aéroport de départ", "De", "Provenance"]),
            (Field.ArrivalAirport, ["Aéroport d'arrivée", "À", "Destination"]),
            (Field.Surname, ["Nom", "Nom de famille", "Nom"]),
            (Field.GivenNames, ["Prénom", "Prénoms", "Prénom"]),
            (Field.BirthDate, ["Date de naissance", "Né le", "Date naissance"]),
            (Field.DocumentNumber, ["N° passeport", "Numéro de document", "Passeport"]),
            (Field.RecordLocator, ["Référence de réservation", "Dossier", "Code réservation"]),
            (Field.Seat, ["Siège", "N° siège", "Siège"]),
        ],
        ["Spanish"] =
        [
            (Field.FlightNumber, ["Número de vuelo", "Vuelo", "Nº vuelo"]),
            (Field.DepartureLocal, ["Fecha de salida", "Fecha del vuelo", "Fecha salida"]),
            (Field.DepartureAirport, ["Desde", "Origen", "Aeropuerto de salida"]),
            (Field.ArrivalAirport, ["Hasta", "Destino", "Aeropuerto de llegada"]),
            (Field.Surname, ["Apellidos", "Primer apellido", "Apellido"]),
            (Field.GivenNames, ["Nombre", "Nombres", "Nombre de pila"]),
            (Field.BirthDate, ["Fecha de nacimiento", "Fecha nacimiento", "F. Nacimiento"]),
            (Field.DocumentNumber, ["Número de pasaporte", "Nº documento", "Pasaporte"]),
            (Field.RecordLocator, ["Código de reserva", "Localizador", "Número de reserva"]),
            (Field.Seat, ["Asiento", "Nº asiento", "Asiento"]),
        ],
        ["Portuguese"] =
        [
            (Field.FlightNumber, ["Número do voo", "Voo", "Nº do voo"]),
            (Field.DepartureLocal, ["Data de partida", "Data do voo", "Data partida"]),
            (Field.DepartureAirport, ["Origem", "De", "Aeroporto de partida"]),
            (Field.ArrivalAirport, ["Destino", "Para", "Aeroporto de chegada"]),
            (Field.Surname, ["Sobrenome", "Apelido", "Sobrenome"]),
            (Field.GivenNames, ["Nome", "Nome próprio", "Nome"]),
            (Field.BirthDate, ["Data de nascimento", "Data nascimento", "Nascimento"]),
            (Field.DocumentNumber, ["Número do passaporte", "Nº documento", "Passaporte"]),
            (Field.RecordLocator, ["Código da reserva", "Localizador", "Reserva"]),
            (Field.Seat, ["Assento", "Lugar", "Nº assento"]),
        ],
        ["Italian"] =
        [
            (Field.FlightNumber, ["Numero volo", "Volo", "N. volo"]),
            (Field.DepartureLocal, ["Data di partenza", "Data volo", "Data partenza"]),
            (Field.DepartureAirport, ["Da", "Aeroporto di partenza", "Origine"]),
            (Field.ArrivalAirport, ["A", "Aeroporto di arrivo", "Destinazione"]),
            (Field.Surname, ["Cognome", "Cognome passeggero", "Cognome"]),
            (Field.GivenNames, ["Nome", "Nome", "Nome"]),
            (Field.BirthDate, ["Data di nascita", "Data nascita", "Nascita"]),
            (Field.DocumentNumber, ["Numero passaporto", "Numero documento", "Passaporto"]),
            (Field.RecordLocator, ["Codice prenotazione", "PNR", "Numero prenotazione"]),
            (Field.Seat, ["Posto", "Numero posto", "Posto"]),
        ],
        ["Turkish"] =
        [
            (Field.FlightNumber, ["Uçuş No", "Uçuş numarası", "Sefer no"]),
            (Field.DepartureLocal, ["Kalkış tarihi", "Uçuş tarihi", "Kalkış tarihi"]),
            (Field.DepartureAirport, ["Nereden", "Kalkış yeri", "Kalkış havalimanı"]),
            (Field.ArrivalAirport, ["Nereye", "Varış yeri", "Varış havalimanı"]),
            (Field.Surname, ["Soyadı", "Yolcu soyadı", "Soyad"]),
            (Field.GivenNames, ["Adı", "Ad", "İsim"]),
            (Field.BirthDate, ["Doğum tarihi", "Doğum tarihi", "Doğum Tarihi"]),
            (Field.DocumentNumber, ["Pasaport no", "Belge no", "Pasaport numarası"]),
            (Field.RecordLocator, ["Rezervasyon kodu", "PNR", "Rezervasyon no"]),
            (Field.Seat, ["Koltuk", "Koltuk no", "Koltuk numarası"]),
        ],
        ["Polish"] =
        [
            (Field.FlightNumber, ["Numer lotu", "Lot", "Nr lotu"]),
            (Field.DepartureLocal, ["Data wylotu", "Data lotu", "Wylot data"]),
            (Field.DepartureAirport, ["Skąd", "Lotnisko wylotu", "Z lotniska"]),
            (Field.ArrivalAirport, ["Dokąd", "Lotnisko przylotu", "Przylot"]),
            (Field.Surname, ["Nazwisko", "Nazwisko pasażera", "Nazwisko"]),
            (Field.GivenNames, ["Imię", "Imiona", "Imię pasażera"]),
            (Field.BirthDate, ["Data urodzenia", "Data ur.", "Data urodzenia"]),
            (Field.DocumentNumber, ["Numer paszportu", "Numer dokumentu", "Paszport"]),
            (Field.RecordLocator, ["Kod rezerwacji", "Numer rezerwacji", "PNR"]),
            (Field.Seat, ["Miejsce", "Numer miejsca", "Miejsce"]),
        ],
        ["Ukrainian"] =
        [
            (Field.FlightNumber, ["Рейс", "Номер рейсу", "№ рейсу"]),
            (Field.DepartureLocal, ["Дата вильоту", "Дата рейсу", "Дата відправлення"]),
            (Field.DepartureAirport, ["Звідки", "Аеропорт вильоту", "Пункт відправлення"]),
            (Field.ArrivalAirport, ["Куди", "Аеропорт прильоту", "Пункт призначення"]),
            (Field.Surname, ["Прізвище", "Прізвище пасажира", "Прізвище"]),
            (Field.GivenNames, ["Ім'я", "Імя", "Ім'я"]),
            (Field.BirthDate, ["Дата народження", "Дата народження", "Дата народж. (дата народження)"]),
            (Field.DocumentNumber, ["Номер документа", "Номер паспорта", "Паспорт"]),
            (Field.RecordLocator, ["Код бронювання", "Номер бронювання", "PNR"]),
            (Field.Seat, ["Місце", "Номер місця", "Місце"]),
        ],
    };

    internal static IReadOnlyDictionary<string, (Field Field, string[] Texts)[]> Booking { get; } = new Dictionary<string, (Field, string[])[]>
    {
        ["English"] =
        [
            (Field.RecordLocator, ["PNR", "pnr_locator", "Rloc"]),
            (Field.BookedLocal, ["Booking Date", "created_at", "Res date"]),
            (Field.Agency, ["Agency", "agency_iata", "Agent"]),
            (Field.Surname, ["Last Name", "surname", "Family name"]),
            (Field.GivenNames, ["First Name", "given_names", "Name"]),
            (Field.DocumentNumber, ["Passport No", "document_number", "Document"]),
            (Field.PaymentForm, ["Form of payment", "payment_form", "FOP"]),
            (Field.FlightNumber, ["Flight No", "flight_number", "Flight"]),
            (Field.DepartureLocal, ["Departure Date", "departure_date", "Flight date"]),
        ],
        ["Russian"] =
        [
            (Field.RecordLocator, ["Номер брони", "PNR", "Бронь"]),
            (Field.BookedLocal, ["Дата бронирования", "Дата продажи", "Дата оформления"]),
            (Field.Agency, ["Агентство", "Агент", "Код агентства"]),
            (Field.Surname, ["Фамилия", "Фамилия", "Фам"]),
            (Field.GivenNames, ["Имя", "Имя", "Имя"]),
            (Field.DocumentNumber, ["Номер документа", "Паспорт", "Документ"]),
            (Field.PaymentForm, ["Форма оплаты", "Оплата", "Форма оплаты"]),
            (Field.FlightNumber, ["Рейс", "Номер рейса", "Рейс"]),
            (Field.DepartureLocal, ["Дата вылета", "Дата вылета", "Дата отправления"]),
        ],
        ["Abbreviated"] =
        [
            (Field.RecordLocator, ["REC_LOC", "BKG_REF", "PnrLoc"]),
            (Field.BookedLocal, ["CREATE_DT", "BKG_DTE", "CrtDt"]),
            (Field.Agency, ["IATA_NBR", "AGCY_CD", "AgtIata"]),
            (Field.Surname, ["PAX_LST_NM", "LNAME", "PaxLastNm"]),
            (Field.GivenNames, ["PAX_FST_NM", "FNAME", "PaxFirstNm"]),
            (Field.DocumentNumber, ["DOC_NBR", "PSPT_NO", "DocNum"]),
            (Field.PaymentForm, ["FOP", "PYMT_TYP", "PayMthd"]),
            (Field.FlightNumber, ["FLT_NO", "FLT_NBR", "FltNum"]),
            (Field.DepartureLocal, ["FLT_DT", "DEP_DTE", "DepDt"]),
        ],
        ["German"] =
        [
            (Field.RecordLocator, ["Buchungscode", "Buchungsnummer", "Buchungsreferenz"]),
            (Field.BookedLocal, ["Buchungsdatum", "Erstellt am", "Reservierungsdatum"]),
            (Field.Agency, ["Reisebüro", "Agentur", "Reisebüro-Code"]),
            (Field.Surname, ["Nachname", "Familienname", "Passagier Nachname"]),
            (Field.GivenNames, ["Vorname", "Vornamen", "Passagier Vorname"]),
            (Field.DocumentNumber, ["Ausweisnummer", "Reisepassnummer", "Dokumentennummer"]),
            (Field.PaymentForm, ["Zahlungsart", "Zahlungsmittel", "Zahlungsform"]),
            (Field.FlightNumber, ["Flugnummer", "Flugnr.", "Flug-Nr."]),
            (Field.DepartureLocal, ["Abflugdatum", "Flugdatum", "Reisedatum"]),
        ],
        ["French"] =
        [
            (Field.RecordLocator, ["Référence de réservation", "Dossier", "Code réservation"]),
            (Field.BookedLocal, ["Date de réservation", "Créé le", "Date de création"]),
            (Field.Agency, ["Agence", "Code agence", "Agence de voyages"]),
            (Field.Surname, ["Nom", "Nom de famille", "Nom"]),
            (Field.GivenNames, ["Prénom", "Prénoms", "Prénom"]),
            (Field.DocumentNumber, ["N° passeport", "Numéro de document", "Passeport"]),
            (Field.PaymentForm, ["Mode de paiement", "Moyen de paiement", "Paiement"]),
            (Field.FlightNumber, ["N° de vol", "Vol", "Numéro vol"]),
            (Field.DepartureLocal, ["Date de départ", "Date du vol", "Départ"]),
        ],
        ["Spanish"] =
        [
            (Field.RecordLocator, ["Código de reserva", "Localizador", "Número de reserva"]),
            (Field.BookedLocal, ["Fecha de reserva", "Creado", "Fecha de creación"]),
            (Field.Agency, ["Agencia", "Código agencia", "Agencia de viajes"]),
            (Field.Surname, ["Apellidos", "Primer apellido", "Apellido"]),
            (Field.GivenNames, ["Nombre", "Nombres", "Nombre de pila"]),
            (Field.DocumentNumber, ["Número de pasaporte", "Nº documento", "Pasaporte"]),
            (Field.PaymentForm, ["Forma de pago", "Método de pago", "Pago"]),
            (Field.FlightNumber, ["Número de vuelo", "Vuelo", "Nº vuelo"]),
            (Field.DepartureLocal, ["Fecha de salida", "Fecha del vuelo", "Fecha salida"]),
        ],
        ["Portuguese"] =
        [
            (Field.RecordLocator, ["Código da reserva", "Localizador", "Reserva"]),
            (Field.BookedLocal, ["Data da reserva", "Criado em", "Data de criação"]),
            (Field.Agency, ["Agência", "Código da agência", "Agência"]),
            (Field.Surname, ["Sobrenome", "Apelido", "Sobrenome"]),
            (Field.GivenNames, ["Nome", "Nome próprio", "Nome"]),
            (Field.DocumentNumber, ["Número do passaporte", "Nº documento", "Passaporte"]),
            (Field.PaymentForm, ["Forma de pagamento", "Pagamento", "Método de pagamento"]),
            (Field.FlightNumber, ["Número do voo", "Voo", "Nº do voo"]),
            (Field.DepartureLocal, ["Data de partida", "Data do voo", "Data partida"]),
        ],
        ["Italian"] =
        [
            (Field.RecordLocator, ["Codice prenotazione", "PNR", "Numero prenotazione"]),
            (Field.BookedLocal, ["Data prenotazione", "Creato il", "Data creazione"]),
            (Field.Agency, ["Agenzia", "Codice agenzia", "Agenzia viaggi"]),
            (Field.Surname, ["Cognome", "Cognome passeggero", "Cognome"]),
            (Field.GivenNames, ["Nome", "Nome", "Nome"]),
            (Field.DocumentNumber, ["Numero passaporto", "Numero documento", "Passaporto"]),
            (Field.PaymentForm, ["Forma di pagamento", "Pagamento", "Metodo di pagamento"]),
            (Field.FlightNumber, ["Numero volo", "Volo", "N. volo"]),
            (Field.DepartureLocal, ["Data di partenza", "Data volo", "Data partenza"]),
        ],
        ["Turkish"] =
        [
            (Field.RecordLocator, ["Rezervasyon kodu", "PNR", "Rezervasyon no"]),
            (Field.BookedLocal, ["Rezervasyon tarihi", "Oluşturma tarihi", "Satış tarihi"]),
            (Field.Agency, ["Acente", "Acente kodu", "Acenta"]),
            (Field.Surname, ["Soyadı", "Yolcu soyadı", "Soyad"]),
            (Field.GivenNames, ["Adı", "Ad", "İsim"]),
            (Field.DocumentNumber, ["Pasaport no", "Belge no", "Pasaport numarası"]),
            (Field.PaymentForm, ["Ödeme şekli", "Ödeme türü", "Ödeme"]),
            (Field.FlightNumber, ["Uçuş No", "Uçuş numarası", "Sefer no"]),
            (Field.DepartureLocal, ["Kalkış tarihi", "Uçuş tarihi", "Kalkış tarihi"]),
        ],
        ["Polish"] =
        [
            (Field.RecordLocator, ["Kod rezerwacji", "Numer rezerwacji", "PNR"]),
            (Field.BookedLocal, ["Data rezerwacji", "Data utworzenia", "Data sprzedaży"]),
            (Field.Agency, ["Agencja", "Biuro podróży", "Kod agencji"]),
            (Field.Surname, ["Nazwisko", "Nazwisko pasażera", "Nazwisko"]),
            (Field.GivenNames, ["Imię", "Imiona", "Imię pasażera"]),
            (Field.DocumentNumber, ["Numer paszportu", "Numer dokumentu", "Paszport"]),
            (Field.PaymentForm, ["Forma płatności", "Płatność", "Sposób płatności"]),
            (Field.FlightNumber, ["Numer lotu", "Lot", "Nr lotu"]),
            (Field.DepartureLocal, ["Data wylotu", "Data lotu", "Wylot data"]),
        ],
        ["Ukrainian"] =
        [
            (Field.RecordLocator, ["Код бронювання", "Номер бронювання", "PNR"]),
            (Field.BookedLocal, ["Дата бронювання", "Дата створення", "Дата продажу"]),
            (Field.Agency, ["Агентство", "Агенція", "Код агентства"]),
            (Field.Surname, ["Прізвище", "Прізвище пасажира", "Прізвище"]),
            (Field.GivenNames, ["Ім'я", "Імя", "Ім'я"]),
            (Field.DocumentNumber, ["Номер документа", "Номер паспорта", "Паспорт"]),
            (Field.PaymentForm, ["Форма оплати", "Оплата", "Спосіб оплати"]),
            (Field.FlightNumber, ["Рейс", "Номер рейсу", "№ рейсу"]),
            (Field.DepartureLocal, ["Дата вильоту", "Дата рейсу", "Дата відправлення"]),
        ],
    };
}
