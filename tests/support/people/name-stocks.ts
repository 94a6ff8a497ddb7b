/** Given names and surnames of families from one part of the world, the frequent ones first. */
export interface NameStock {
  readonly origin: Origin;
  /** How many in a hundred people of the city. */
  readonly share: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** With what stands before them, in small letters: `van der Berg`, `el Amrani`. */
  readonly surnames: readonly string[];
}

export type Origin =
  | 'dutch'
  | 'turkish'
  | 'moroccan'
  | 'surinamese'
  | 'antillean'
  | 'cape-verdean'
  | 'polish'
  | 'eastern'
  | 'african'
  | 'asian';

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

/** Names as a municipal register of Rotterdam holds them; put together at random, so nobody is meant. */
export const nameStocks: readonly NameStock[] = [
  {
    origin: 'dutch',
    share: 47,
    women: split(`Maria, Johanna, Anna, Cornelia, Elisabeth, Wilhelmina, Sandra, Monique, Linda, Petra, Ingrid, Marjan,
      Esther, Jacqueline, Annemarie, Anne-Marie, Marieke, Mariëlle, Chantal, Daniëlle, Nicole, Saskia, Wendy, Kim,
      Lisa, Sophie, Emma, Julia, Tessa, Femke, Lieke, Fleur, Roos, Eva, Anouk, Merel, Manon, Jacoba, Hendrika,
      Geertruida, Adriana, Catharina, Neeltje, Truus, Bep, Riet, Corrie, Ans, Toos, Gerda, Wil, Thea, Hannie, Joke,
      Loes, Willy, Dini, Sjaan, Leni, Tiny, Greetje, Yvonne, Astrid, Mirjam, Judith, Carolien, Karin, Marloes, Kirsten,
      Marijke, Cobie, Francien, Ellen, Evelien, Myrthe, Isa, Mies, Pleunie, Arina, Lijntje`),
    men: split(`Johannes, Cornelis, Jan, Willem, Hendrik, Pieter, Peter, Gerrit, Adrianus, Jacobus, Rob, Ron, Hans, Marcel,
      Erik, Michel, Dennis, Jeroen, Mark, Patrick, Martijn, Bas, Sander, Stefan, Rick, Thomas, Tim, Kevin, Lars, Daan,
      Luuk, Bram, Jan Willem, Jan-Peter, Henk, Kees, Cees, Piet, Wim, Arie, Leen, Teun, Cor, Aad, Sjaak, Joop, Koos,
      Jaap, Ben, Theo, Frans, Ton, Gerard, Ruud, Nico, Dirk, Maarten, Wouter, Gijs, Floris, Casper, Pascal, Remco,
      Edwin, Richard, Marco, René, Paul, Bert, Frits, Huib, Rien, Bertus, Krijn, Pleun, Jurriën, Siebe, Tjeerd, Klaas,
      Sjoerd`),
    surnames: split(`de Jong, Jansen, van den Berg, de Vries, van Dijk, Bakker, Visser, Smit, van der Meer, Janssen,
      Meijer, de Boer, van Leeuwen, Hoogendoorn, Verhoeven, de Bruijn, van der Linden, Vermeulen, van Vliet, Dekker,
      Brouwer, van der Heijden, van Dam, de Ruiter, van den Heuvel, Schouten, de Graaf, van der Velden, Kramer,
      Hendriks, Huisman, Kuijpers, van Wijngaarden, Verkerk, Boonstra, Groeneveld, den Hartog, den Ouden, den Boer,
      van Rijn, van der Wal, Koster, de Haan, Peters, Pietersen, Oosterwijk, Zwijnenburg, van der Graaff, Vermeer,
      Kleijn, van 't Hoff, in 't Veld, Pols, van der Stelt, de Wijs, van Eijk, van Eck, van Ginkel, Nieuwenhuizen,
      Blok, Barendregt, van Driel, Kranendonk, Lagendijk, van der Vorm, van Gelder, Kruithof, Reijnders, Touw,
      Kooijman, van Buren, Ketting, Naaktgeboren, Stolk, Hordijk, de Kievit, van der Hoek, Zuidgeest, Pijnacker,
      Schaap, Bijl, Bezemer, Monster, Ouwerkerk, Mulder, Bos, Vos, de Wit, Dijkstra, Smits, Kok, Jacobs, van Beek,
      Willems, van de Ven, Maas, Prins, Blom, Post, Scholten, Timmermans, Gerritsen, Driessen, Hofman, Verbeek,
      ter Braak, ten Have, op 't Hof, uit den Bosch, van 't Wout, Cornelissen, Thijssen, Mattheij, Wouters, Claassen`),
  },
  {
    origin: 'turkish',
    share: 9,
    women: split(`Fatma, Ayşe, Emine, Hatice, Zeynep, Elif, Gülay, Sevda, Nurten, Hülya, Songül, Derya, Meryem, Esra,
      Büşra, Tuğba, Aysel, Filiz, Gülhan, Şerife, Nazlı, Sibel, Döndü, Kübra, Melike`),
    men: split(`Mehmet, Mustafa, Ahmet, Ali, Hüseyin, Hasan, İbrahim, Osman, Yusuf, Murat, Ömer, Ramazan, Halil, Süleyman,
      Erdal, Cemal, Bülent, Tuncay, Emre, Burak, Furkan, Şükrü, Orhan, Volkan, Uğur`),
    surnames: split(`Yılmaz, Kaya, Demir, Şahin, Çelik, Yıldız, Yıldırım, Öztürk, Aydın, Özdemir, Arslan, Doğan, Kılıç,
      Çetin, Kara, Koç, Kurt, Özkan, Şimşek, Polat, Korkmaz, Çakır, Erdem, Güneş, Avcı, Tekin, Bulut, Karataş, Ünal,
      Sarı`),
  },
  {
    origin: 'moroccan',
    share: 8,
    women: split(`Fatima, Khadija, Aïcha, Malika, Rachida, Naima, Samira, Zohra, Hafida, Latifa, Jamila, Saïda, Fatiha,
      Mimount, Yamina, Loubna, Soumaya, Ikram, Hajar, Chaimae, Nadia, Karima, Houria, Fatima Zahra, Oumaima`),
    men: split(`Mohamed, Ahmed, Abdellah, Hassan, Rachid, Youssef, Mustapha, Khalid, Said, Abdelkader, Driss, Jamal,
      Brahim, Hamid, Noureddine, Abderrahim, Bilal, Anouar, Ilias, Soufiane, Mimoun, Lahcen, Redouan, Tarik, Ayoub`),
    surnames:
      split(`el Idrissi, el Amrani, Benali, Bouzidi, el Khattabi, Amrani, Aziz, Haddou, Azzouzi, Chaouki, Tahiri,
      el Moussaoui, Ouali, Bouchiba, el Hamdaoui, Ben Said, el Yacoubi, Zeroual, Ait Oufkir, Belkacem, Lahlou,
      el Ouardi, Boutahar, Mansouri, el Kaddouri, Chafik, Touzani, Aarab, Bakkali, el Fassi`),
  },
  {
    origin: 'surinamese',
    share: 10,
    women:
      split(`Sheila, Patricia, Joyce, Shanti, Radha, Urmila, Indra, Asha, Soerdjwatie, Glenda, Muriel, Lilian, Marlène,
      Chandra, Kamla, Rita, Jetty, Hilda, Anjali, Priya, Wanita, Sharmila, Romana, Ethel, Cynthia`),
    men: split(`Roy, Ricardo, Stanley, Winston, Kenneth, Rajesh, Soeradj, Harold, Errol, Romeo, Vishal, Dharmvir, Ludwig,
      Humphrey, Orlando, Iwan, Ashok, Anand, Ronald, Eugène, Melvin, Rinaldo, Sewdien, Glenn, Henry`),
    surnames: split(`Ramdin, Kartosen, Pinas, Ramlal, Baldewsingh, Doekhi, Jhinkoe, Wongso, Kalpoe, Landveld, Esajas,
      Amatredjo, Tjon A Kiet, Lie A Fat, Bhagwandas, Biharie, Ganpat, Mahabier, Soekhoe, Vreden, Zeefuik, Wijngaarde,
      Nooitmeer, Blijd, Pengel, Jadnanansing, Kromosoeto, Sedney, Hoost, Rozenblad`),
  },
  {
    origin: 'antillean',
    share: 5,
    women: split(`Swinda, Ruthmila, Zuleika, Shurendy, Marelva, Eugenia, Rignilda, Jeanine, Mirelva, Sharlaine, Solange,
      Xiomara, Nathaly, Ludmila, Gwendeline, Magalie`),
    men: split(`Edsel, Rudsel, Gilmar, Raymond, Shurwin, Etienne, Urvin, Jurensley, Hensley, Elvis, Franklin, Rignald,
      Gerald, Sherwin, Quincy, Churandy`),
    surnames: split(`Martina, Isenia, Rosalia, Martis, Maduro, Croes, Sambo, Winklaar, Felicia, Koeiman, Doran, Hooi,
      Meulens, Provence, Bernadina, Albertus, Windster, Cijntje, Bonafasia, Sint Jago`),
  },
  {
    origin: 'cape-verdean',
    share: 5,
    women:
      split(`Maria de Fátima, Filomena, Dulce, Isabel, Ana Paula, Luísa, Ivone, Arlinda, Domingas, Celeste, Zenaida,
      Rosa, Fernanda, Eunice, Vanda, Lucinda`),
    men: split(`João, José, Manuel, António, Carlos, Nelson, Pedro, Adriano, Armindo, Joaquim, Hélder, Valdemar, Júlio,
      Osvaldo, Paulo, Silvino`),
    surnames:
      split(`dos Santos, Lopes, da Cruz, Fortes, Gomes, Tavares, Monteiro, Évora, Delgado, da Graça, Duarte, Ramos,
      Brito, Lima, Rodrigues, da Luz, Andrade, Silva, Soares, Spencer, Medina, Neves`),
  },
  {
    origin: 'polish',
    share: 4,
    women: split(`Agnieszka, Katarzyna, Małgorzata, Joanna, Magdalena, Ewa, Beata, Aleksandra, Dorota, Monika, Justyna,
      Kinga, Halina, Grażyna, Sylwia, Weronika`),
    men: split(`Piotr, Tomasz, Krzysztof, Paweł, Łukasz, Marcin, Grzegorz, Mariusz, Zbigniew, Jacek, Wojciech, Rafał,
      Sławomir, Bartosz, Dariusz, Mateusz`),
    surnames: split(`Nowak, Kowalski, Wiśniewski, Wójcik, Kamiński, Lewandowski, Zieliński, Szymański, Woźniak, Mazur,
      Krawczyk, Kaczmarek, Pawlak, Zając, Michalski, Jabłoński, Gajda, Sikora`),
  },
  {
    origin: 'eastern',
    share: 4,
    women:
      split(`Oksana, Tetiana, Iryna, Elena, Daniela, Mariana, Svetlana, Jovana, Snežana, Desislava, Ivanka, Ana Maria,
      Larisa, Vesna, Stoyanka, Natalija`),
    men: split(`Andrij, Oleksandr, Ivan, Dimitar, Georgi, Marius, Ionuț, Dragan, Zoran, Vasil, Florin, Miroslav, Sergej,
      Bojan, Plamen, Nikolaj`),
    surnames: split(`Shevchuk, Kovalenko, Ivanov, Dimitrov, Popescu, Petrović, Jovanović, Ionescu, Stojanov, Bondar,
      Melnyk, Todorov, Radu, Nikolić, Hristov, Müller, Schneider, Fernández, García, Rossi`),
  },
  {
    origin: 'african',
    share: 5,
    women:
      split(`Selam, Hiwot, Hodan, Amal, Rania, Fartun, Abena, Akosua, Zahra, Maryam, Tsehay, Nour, Ifrah, Mercy, Shirin,
      Rojin`),
    men: split(`Tesfay, Abdi, Bashar, Samir, Kwame, Kofi, Yonas, Mahad, Omar, Daoud, Filmon, Mahmoud, Khaled, Emmanuel, Azad,
      Reza`),
    surnames:
      split(`Warsame, Adan, Tesfamariam, Habtom, al Khatib, Haddad, Mensah, Owusu, al Hassan, Hosseini, Gebremedhin,
      Abdullahi, Farah, Boateng, al Masri, Karimi, Osman, Ghebreab, Rahimi, Jama`),
  },
  {
    origin: 'asian',
    share: 3,
    women:
      split(`Mei, Li Na, Nguyệt, Thi Hoa, Zainab, Rukhsana, Siti, Dewi, Xiaoling, Wai Yee, Fauzia, Ratna, Lan, Yuk Ling,
      Nasreen, Sri`),
    men: split(`Wei, Kam Wing, Minh, Van Duc, Imran, Tariq, Budi, Agus, Jianguo, Chi Keung, Nadeem, Bambang, Hung, Man Kit,
      Asif, Yusup`),
    surnames:
      split(`Chen, Wong, Nguyễn, Cheung, Khan, Trần, Liu, Hussain, Lam, Zhou, Santoso, Phạm, Chan, Iqbal, Malik, Ho,
      Wijaya, Zheng, Tan, Mahmood`),
  },
];
