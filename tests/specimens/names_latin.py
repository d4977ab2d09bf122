"""Word lists for Latin names by culture: (family names, women's names, men's names); `_` stands for a space.

Common names put together at random; no list belongs to a person.
"""

from __future__ import annotations

LATIN: dict[str, tuple[str, str, str]] = {
    "german": (
        (
            "Müller Schmidt Weiß Groß Jäger Schröder Fuchs Böhm Köhler Krüger Voß Vogt Strauß "
            "Hübner Öztürk-Lang Kaiser "
            "von_der_Heide Großmann-Übelacker Meyer-Lüdenscheidt Zöllner Bräuer Keßler Grün Lindner"
        ),
        "Anna Jürgen-Sofie Käthe Lena Grete Änne Sabine Ursula Marie_Luise Renate Heike Brigitte Ulrike Clara",
        "Jörg Björn Hans-Jürgen Götz Karl_Heinz Uwe Matthias Günther Lukas Florian_Maximilian Sören Emil Jens Ralf",
    ),
    "french": (
        (
            "Lefèvre Dupont d'Aubigné Bénard Côté Le_Goff Fournier Garçon Hébert L'Hermitte Noël "
            "Rivière Rousseau Château "
            "Saint-Étienne de_La_Roche Müntz Fontaine Gérard Lemaître Boucher Moreau"
        ),
        "Zoé Hélène Marie-Françoise Chloé Anaïs Noémie Geneviève Éloïse Camille Inès Aurélie Océane Léa Margaux",
        "François Jérôme Jean-Baptiste Loïc Étienne Hervé Benoît Gaël Rémi Théo Michel Lucas Cédric Bastien",
    ),
    "spanish": (
        (
            "García_López Muñoz_Ibáñez Núñez Peña_Castaño Rodríguez_Zúñiga Ordóñez "
            "Fernández_de_Córdoba Yáñez_Pérez Ávila "
            "Gutiérrez_Saldaña Ruiz_Ñíguez Castillo_Vega Domínguez Álvarez_Quiñones Rey "
            "Ibarra_Sáenz Vidal_Güell Montaño"
        ),
        "María_José Begoña Inés Lucía Concepción Ángela_María Pilar Noelia Sofía Belén Ximena Rocío Itziar Carmen",
        "José_María Íñigo Andrés Raúl Jesús_Ángel Martín Óscar Joaquín Nicolás Álvaro Iván Víctor_Manuel Saúl Rubén",
    ),
    "portuguese": (
        (
            "da_Silva_Gonçalves Araújo Conceição_Brandão Simões Magalhães Assunção Falcão dos_Santos Leitão Guimarães "
            "Côrte-Real Peixoto Vasconcelos_e_Sá Galvão Ribeiro Estêvão Antunes Sequeira"
        ),
        "Conceição Inês Ana_Luísa Fátima Mônica Letícia Graça Júlia Vitória Lígia Tânia Sílvia",
        "João Antônio Luís_Inácio Sebastião Gonçalo André Estêvão Vítor Cauã Tomé Rui Zé_Carlos",
    ),
    "italian": (
        (
            "D'Angelo Rossi De_Luca Esposito Nicolò Dell'Acqua Bianchi Forlì Lo_Presti Ferrara Marchetti Di_Giovanni "
            "Santoro Bertè Galli Conti Russo Mancini"
        ),
        "Giulia Chiara Maria_Grazia Niccolina Francesca Letizia Ilaria Beatrice Ottavia Elisa Serena Bruna",
        "Niccolò Giovanni_Battista Luca Matteo Gianluigi Dario Cesare Edoardo Pasquale Vito Renzo Ugo",
    ),
    "polish": (
        (
            "Wójcik Łukaszewicz Żebrowski Śliwiński Kowalczyk Gołębiewska Brzęczyszczykiewicz Zieliński Dąbrowska-Kuś "
            "Kaczmarek Ćwik Jabłoński Mazur Źrebiec Pawłowska Wiśniewski Krawiec Nowak"
        ),
        "Małgorzata Agnieszka Łucja Zofia Bożena Grażyna Ewa Wiesława Żaneta Celina Kinga Jagoda",
        "Stanisław Paweł Łukasz Michał Zdzisław Wojciech Jędrzej Kacper Rafał Bartłomiej Mikołaj Jerzy",
    ),
    "czech": (
        (
            "Dvořák Černý Růžička Šťastný Kučerová Žáček Řezníček Novotná Hájek Ďurica Ševčíková Křížová Beneš Vaněk "
            "Příhodová Čermák Bláhová Zelený"
        ),
        "Božena Šárka Markéta Žofie Lenka Růžena Zdeňka Eliška Jiřina Dáša Alžběta Hana",
        "Jiří Ondřej Řehoř Zdeněk Luboš Matěj Tomáš Čeněk Štěpán Vojtěch Bořivoj Petr",
    ),
    "nordic": (
        (
            "Åkesson Bjørnstad Sørensen Ødegård Lindström Håkansson Kjærgaard Nygård Sjöberg Ångström Østergaard Bæk "
            "Strømme Wærness Fröberg Skov Dahl Grønn"
        ),
        "Åse Bjørg Sølvi Käthe Märta Ingrid Kjerstin Gudrun Søsser Ragnhild Agnes Linnéa",
        "Bjørn Åke Søren Jørgen Håkon Lars-Göran Øyvind Nils Sverre Anders Frode Mogens",
    ),
    "icelandic": (
        "Þórsdóttir Guðmundsson Ægisson Björnsdóttir Ólafsson Eiðsdóttir Hjálmarsson Sæmundsdóttir Þorláksson Árnason",
        "Guðrún Þórunn Ásta_Björk Sæunn Hrafnhildur Æsa Sólveig Una",
        "Þorgeir Jón Guðni Æsir Ólafur Kári Eiður Sveinn",
    ),
    "finnish": (
        "Mäkinen Hämäläinen Järvelä Virtanen Öhman Väisänen Pöysti Leppälä Nieminen Kärkkäinen Laine Söderholm",
        "Päivi Äijä-Liisa Terttu Hilkka Seija Ritva_Helena Tytti Aino",
        "Väinö Yrjö Jyrki_Tapani Pentti Olli Kyösti Urho Heikki",
    ),
    "hungarian": (
        "Kovács Szőcs Nagy Tóth-Pálfi Győri Fülöp Bíró Szűcs Horváth Vörös Németh Őze Kőszegi Balogh",
        "Erzsébet Zsófia Ágnes Ildikó Győzőné Réka Tünde Katalin",
        "György László Győző István Ödön Jenő Csaba Béla",
    ),
    "romanian": (
        "Ionescu Țurcanu Șerban Văcărescu Bălan Crăciun Dumitrașcu Stănescu Popescu-Tăriceanu Vlăduț Moț Iliescu",
        "Ștefania Ioana Mădălina Ancuța Luminița Catrinel Oana Sânziana",
        "Ștefan Cătălin Răzvan Ionuț Dănuț Bogdan Gheorghe Călin",
    ),
    "turkish": (
        "Yılmaz Özdemir Çelik Şahin Doğan Güneş Kılıç Aydoğdu Çınar Işık Erdoğmuş Tunç Şimşek Bağcı Koç Uğur",
        "Ayşe Gülşen Çiğdem İpek Şule Zeynep_Işıl Müge Tuğba Nazlı Elif",
        "İbrahim Çağrı Şükrü Oğuz Barış Yiğit Ömer_Faruk Işın Kağan Cem",
    ),
    "english": (
        (
            "Smith O'Connor Fitz-Gerald Ashworth-Pembroke MacDonald Thornberry O'Shaughnessy Wright Llewellyn "
            "Featherstonehaugh-Cholmondeley Baker St_John Harrington Young Blackwood Fletcher Davies Quinn"
        ),
        "Sinéad Mary_Ann Charlotte Eleanor_Rose Zoe Siobhán Grace Beatrix Olivia_Jane Emma Ruth Nia",
        "Liam Séamus John Oliver_James Alexander_Christopher_Benedict Jack Rhys William Noah_Edward Owen Hugh Ian",
    ),
    "dutch": (
        (
            "van_der_Berg de_Vries 't_Hoen Jansen Koëlman van_'t_Zand Bakker IJsselstein ten_Brink "
            "Mulder Smeets Reuter "
            "De_Clercq Vandenbroucke Peeters Maïsse"
        ),
        "Anneloes Noëlle Willeke_Johanna Saskia Fenna Liselotte Mieke Zoë",
        "Jan_Willem Daniël Thijs Pieter Ruud Bastiaan Joël Hendrik",
    ),
    "baltic": (
        "Bērziņš Kalniņa Žukauskas Jurgaitytė Ozoliņš Šimkutė Tamm Mägi Õunapuu Paškevičius Līce Vītola",
        "Žaneta Līga Ūla Ramunė Kersti Ieva Kätlin Dace",
        "Jānis Žygimantas Ģirts Õnne Kęstutis Mārtiņš Tõnu Andris",
    ),
    "balkan": (
        "Horvat Đorđević Šarić Živković Kovačević Čović Jurišić Hoxha Krasniqi Žnidaršič Petković Škrinjar",
        "Đurđica Željka Vesna Špela Ljiljana Tatjana Mirjana Jelena",
        "Đuro Željko Matjaž Žiga Miloš Šime Boštjan Goran",
    ),
    "slavic": (
        (
            "Ivanova Shcherbakov Zhukovskaya Petrenko Kuznetsov Hryhorenko Tkachenko Vasylieva "
            "Dzhugan Smirnova Kovalchuk "
            "Yefimov"
        ),
        "Oksana Yuliia Ekaterina Lyudmyla Zhanna Natalia Kseniia Svitlana",
        "Oleksandr Vyacheslav Dmitrii Volodymyr Yevhen Sergei Kyrylo Andrii",
    ),
    "arabic": (
        (
            "Al-Rashid El_Amrani Benchekroun Al_Hashimi Haddad Bouazizi El-Sayed Mansouri Khoury "
            "Abdelkader Najjar Tazi "
            "Ben_Youssef Zitouni"
        ),
        "Fatima_Zahra Aïcha Nour Khadija Salma Yasmine Hind Rania",
        "Mohammed Abdul_Rahman Youssef Khalid Omar Tarek Said Ilyas",
    ),
    "indian": (
        (
            "Sharma Venkataraman Iyer Chatterjee Singh Patel Subramaniam Krishnamurthy Gupta Nair Reddy Bhattacharya "
            "Deshpande Kaur"
        ),
        "Lakshmi Priya Anjali_Devi Sunita Meenakshi Pooja Kavita Radha",
        "Arjun Rajesh_Kumar Venkatesh Sanjay Ramakrishnan Vikram Anil Suresh",
    ),
    "african": (
        "Okonkwo Adeyemi Mwangi Nkosi Dlamini Oyelaran-Oyeyinka Kamau Mensah Banda Chukwuemeka Wanjiru Botha",
        "Ngozi Wanjiku Thandiwe Amina Folasade Nomvula Akinyi Chidinma",
        "Chukwudi Kwame Oluwaseun Sipho Kipchoge Babatunde Tendai Jabulani",
    ),
    "malay": (
        "Binti_Abdullah Bin_Hassan Wijaya Santoso Kusumawati Bin_Ismail Rahman Setiawan Nugroho Binti_Osman Halim Tan",
        "Siti_Aminah Nurul Dewi Putri_Ayu Rahmah Intan Wulan Zaleha",
        "Ahmad_Faisal Muhammad Budi Agus Hafiz Rizky Iskandar Syed",
    ),
    "filipino": (
        "Dela_Cruz Santos Reyes Bautista Macaraeg Villanueva Magsaysay Ocampo Peñaflor Tolentino Dimaculangan Roxas",
        "Maria_Cristina Jocelyn Rosario Angelica_Mae Liezel Corazon Marites Luz",
        "Jose_Mari Rommel Ramon Emmanuel_Luis Nestor Jayson Danilo Isagani",
    ),
    "japanese": (
        "Sato Suzuki Takahashi Watanabe Yamamoto Kobayashi Shimizu Ohno Hashimoto Fujiwara Inoue Ishikawa",
        "Yuko Haruka Sakura Keiko Ayumi Noriko Mei Tomoko",
        "Hiroshi Kenji Shotaro Ryo Daisuke Jun Kazuya Takumi",
    ),
    "korean": (
        "Kim Lee Park Choi Jung Kang Hwang Shin Yoon Seo Namgung Oh",
        "Ji-Woo Min-Seo Hye-Jin Eun_Young Soo-Yeon Bora Yu-Na Mi-Kyung",
        "Min-Jun Dong-Hyun Seung_Ho Ji-Hoon Woo-Jin Tae-Yang Kyung-Soo Jae_Won",
    ),
    "burmese": ("", "Khin_Myo_Thet Daw_Aye_Mya Su_Su_Hlaing Thiri", "Aung_Kyaw_Moe U_Tin_Maung Zaw_Min_Htut Thura"),
    "javanese": ("", "Sulastri Ngatinem Suparti Wagiyem", "Suharjo Sutrisno Paijo Ngadimin"),
    "khmer": (
        "Sok Chan Heng Keo Chhun Nguon Prak Sar Tep Ung Yim Phan",
        "Sreymom Chanthou Bopha Dara Kunthea Sophea Vanna Maly",
        "Sovann Piseth Rithy Vuthy Samnang Visal Dara Bunthoeun",
    ),
    "utopian": (
        "Eriksson Specimen Mustermann Placeholder Exemplar Beispiel Nobody Anyone",
        "Anna_Maria Erika Ada Nora Vera_Lux Mona",
        "Otto Max_Emil Felix Ivo Ned Arno_Karl",
    ),
}
