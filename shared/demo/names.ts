/** First names, for women and for men; surnames with what stands before them. Put together at random: nobody is meant. */
export interface NameStock {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly surnames: readonly string[];
}

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

/** Names as one hears them in Rotterdam, by where a family comes from, with the share of each. */
export const nameStocks: readonly (readonly [NameStock, number])[] = [
  [
    {
      women:
        split(`Anna, Annie, Marja, Johanna, Corrie, Willemien, Ilse, Marijke, Trudy, Nel, Greet, Riet, Petra, Karin,
        Sanne, Lotte, Femke, Eva, Fleur, Roos, Iris, Noor, Linda, Monique, Wilma, Hennie, Ria, Ans, Bep, Tineke, Liesbeth,
        Renée, Zoë, Anneloes, Maaike, Jolanda, Carla, Dini, Janny, Sjaan`),
      men: split(`Jan, Piet, Kees, Henk, Wim, Cor, Gerrit, Arie, Leen, Teun, Bram, Joris, Daan, Sem, Thijs, Ruben, Koen,
        Sjaak, Aad, Joop, Bas, Dirk, Maarten, Rien, Huib, Nico, Rob, Ton, Frans, Jaap, Bert, Martin, Peter, Erik, Jeroen,
        Wouter, Niels, Stijn, Loïs, André`),
      surnames: split(`Jansen, de Vries, van Dijk, Bakker, Visser, Smit, Meijer, de Boer, Mulder, de Groot, Bos, Vos,
        Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits, de Graaf, van der Meer, van der Linden,
        Kok, Jacobs, de Haan, Vermeulen, van den Heuvel, van der Veen, van den Broek, de Bruijn, de Bruin, Schouten,
        van Beek, Willems, van Vliet, van de Ven, Hoekstra, Maas, Verhoeven, Koster, van Dam, van der Wal, Prins, Blom,
        Huisman, Peeters, de Jonge, Kuipers, van Veen, Post, Kuiper, Veenstra, Kramer, van den Brink, Scholten, van Wijk,
        Postma, Martens, Vink, de Ruiter, Timmermans, Groen, Gerritsen, Jonker, van Loon, Boer, van der Velde, Willemsen,
        Smeets, de Lange, de Vos, van Dongen, Schipper, de Koning, van der Laan, Koning, Driessen, van Doorn, Hermans,
        Evers, van den Bosch, van der Meulen, Hofman, Bosman, Wolters, Sanders, Mol, Kuijpers, Molenaar, van de Pol,
        de Leeuw, Verbeek, van 't Hof, in 't Veld, 't Hart, op den Kelder, uit den Boogaard, ter Horst, ten Brink,
        van 't Zelfde, IJpelaar, van der Zwaan, Verheij, Blokland, van Daalen, Noordzij, Schelling, Bijl, Roos`),
    },
    58,
  ],
  [
    {
      women: split('Fatma, Ayşe, Emine, Hatice, Zeynep, Elif, Ayla, Gülsüm, Meryem, Sevgi, Özlem, Yasemin'),
      men: split('Mehmet, Mustafa, Ahmet, Hasan, Emre, Yusuf, Murat, Ömer, İbrahim, Kemal, Serkan, Halil'),
      surnames:
        split(`Yılmaz, Kaya, Demir, Şahin, Çelik, Yıldız, Öztürk, Aydın, Demirkan, Arslan, Doğan, Kılıç, Koç, Kurt,
        Özdemir, Erdoğdu, Güneş, Aksoy`),
    },
    9,
  ],
  [
    {
      women: split('Fatima, Khadija, Naima, Samira, Aïcha, Malika, Nora, Hanane, Rachida, Zohra, Loubna, Ikram'),
      men: split('Mohamed, Ahmed, Hassan, Rachid, Youssef, Abdelkader, Karim, Omar, Said, Bilal, Anouar, Brahim'),
      surnames:
        split(`el Amrani, Bouzidi, el Idrissi, Benali, Amghar, el Khattabi, Aziz, Bouali, Azzouzi, Haddou, el Yaakoubi,
        Chaouki, Ouali, el Moussaoui, Tahiri, Zeroual`),
    },
    9,
  ],
  [
    {
      women: split('Shanti, Marlène, Patricia, Sheila, Radha, Urmila, Glenda, Muriel, Joyce, Anjali, Lucia, Yvonne'),
      men: split('Ricardo, Winston, Roy, Rajesh, Harold, Errol, Soeradj, Ludwig, Kenneth, Orlando, Vishnu, Melvin'),
      surnames:
        split(`Ramdin, Kartosen, Pinas, Sordjo, Baldewsingh, Amatredjo, Jhinkoe, Wongso, Doekhi, Kalpoe, Landveld,
        Tjon A Kiet, Bhagwandas, Nooitmeer, Vreden, Esajas`),
    },
    10,
  ],
  [
    {
      women: split('Maria, Ana, Filomena, Isabel, Dulce, Luísa, Ruthmila, Swinda, Zuleika, Francisca'),
      men: split('João, José, Manuel, António, Carlos, Nelson, Gilmar, Edsel, Rudsel, Pedro'),
      surnames: split(
        'da Cruz, Lopes, dos Santos, Évora, Delgado, Fortes, Gomes, da Graça, Martina, Rosalia, Isenia, Tavares',
      ),
    },
    8,
  ],
  [
    {
      women: split('Agnieszka, Małgorzata, Katarzyna, Oksana, Selam, Hiwot, Rania, Amal, Nguyệt, Mei, Zainab, Hodan'),
      men: split('Tomasz, Łukasz, Piotr, Andrij, Tesfay, Abdi, Samir, Bashar, Minh, Wei, Daoud, Ivan'),
      surnames:
        split(`Kowalski, Nowak, Wójcik, Zając, Shevchuk, Tesfamariam, Habtom, Adan, Warsame, al Khatib, Haddad, Nguyễn,
        Chen, Petrov, O'Neill, Müller`),
    },
    6,
  ],
];

/** Streets that no map knows. */
export const streets: readonly string[] =
  split(`Zwaluwpad, Schippershof, Kraanmeestersstraat, Touwdraaierslaan, Lantaarnhof,
  Kadebrugstraat, Wilgenschans, Sluiswachterspad, Veermanshof, Pakhuismeesterslaan, Rietvinkstraat, Bolderhof, Meerpaalweg,
  Trossenstraat, Kompashof, Getijdenlaan, Loodswezenpad, Ankersmidstraat, Zeilmakershof, Wantslagerstraat, Kuiperijpad,
  Roeibootlaan, Stuurhuisstraat, Vlothof, Aakschipperslaan, Kielzogstraat, Dokmeestershof, Steigerpad, Havenlichtlaan, Boeihof`);
